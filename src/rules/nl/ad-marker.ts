import type { ProvenFamily } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `Advertentie`, `- ADVERTENTIE -`, `Advertentie via` */
  label: {
    lines: ['advertentie[s][ (via|sluiten|wordt geladen)]'],
    words: [
      'advertentie advertentie',
      'betaalde advertentie',
      'reclameblok',
      'advertentieblok',
      'advertentie door',
      'advertentie van google',
    ],
    proof: {
      removes: ['Advertentie', '- ADVERTENTIE -', 'Advertentie via'],
      keeps: [
        'De advertentie misleidde klanten, oordeelde de rechter.',
        'Advertentie leidt naar dief',
        'Advertenties voor vlees verboden',
        'Einde van het feest',
        'Bevat sporen van noten',
        'Dit is een overval',
      ],
    },
  },
  /** Labels that are a word of any story on the trade: `Reclame`, `Gesponsord` */
  'short-label': {
    words: [
      'reclame',
      'gesponsord',
      'gesponsorde links',
      'promotie',
      'sponsor',
      'partnerbijdrage',
      'partner',
      'adverteren',
      'kortingscodes',
      'kortingscode',
      'inhoud van onze partner',
      'inhoud van onze partners',
      'aanbiedingen',
    ],
    place: 'run',
    proof: {
      removes: ['Reclame', 'Gesponsord', 'Kortingscodes'],
      keeps: ['Reclame werkt', 'Gesponsord door de staat', 'Adverteren loont niet meer', 'Aanbiedingen gemist'],
    },
  },
  /** Where an ad or a box cuts the text: `Tekst gaat verder onder de advertentie`, `Lees verder na de advertentie` */
  'continues-below': {
    lines: [
      '[de |het |dit |deze ](tekst|artikel|verhaal|bericht|interview|recept|column|liveblog) (gaat|loopt) ' +
        '[hier|gewoon] [verder|door] (onder|na|hieronder|onderaan) [de|het|deze|dit|de onderstaande] ' +
        "[(advertentie|video|foto|foto's|fotoserie|tweet|post|afbeelding|infographic|kaart|grafiek|podcast|poll|kader|" +
        'tabel|reclame|filmpje|instagrampost|tekst|embed|audio|nieuwsbrief)] [verder|door]',
      '[(lees|kijk|ga) ]verder (onder|na) (de|het|deze) (advertentie|video|foto|tweet|reclame|kader|poll|afbeelding|podcast)',
    ],
    proof: {
      removes: [
        'Tekst gaat verder onder de advertentie',
        'Artikel gaat verder onder de advertentie',
        'Lees verder na de advertentie',
        '(Tekst loopt door onder de foto)',
        'De tekst gaat verder onder de video.',
        'Tekst gaat hieronder verder',
      ],
      keeps: [
        'De tekst gaat over de oorlog.',
        'Lees verder in het boek',
        'Verder onder de brug',
        'Het verhaal gaat verder dan dat.',
        'Verder lezen na de lunch',
      ],
    },
  },
  /** Labels of paid matter, at an edge: `Gesponsorde inhoud`, `Aangeboden door`, `Branded content` */
  'paid-label': {
    lines: [
      '(gesponsorde|gesponsord|betaalde|commerciële|ingezonden) (inhoud|content|artikel|artikelen|berichten|bericht|bijdrage|mededeling|samenwerking|links)',
      '(aangeboden|mogelijk gemaakt|gesponsord|gepresenteerd|powered) door[ {name}]',
      '(dit|het|deze) (artikel|bericht|pagina) bevat (affiliate|affiliate-|gesponsorde|commerciële) (links|linkjes)[. {matter}]',
      '(dit|het|deze) (artikel|bericht|pagina) bevat affiliatelinks[. {matter}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Gesponsorde inhoud', 'Aangeboden door', 'Ingezonden mededeling', 'Dit artikel bevat affiliate links.'],
      keeps: [
        'Aangeboden hulp geweigerd',
        'In samenwerking met de politie werd de man gevonden.',
        'Betaalde vakantie voor iedereen',
        'In samenwerking met de politie',
        'Als je een link krijgt, koop dan niets.',
        'Wij ontvangen morgen een commissie uit Brussel, zegt de burgemeester.',
        'Mede mogelijk gemaakt door steun van Europa kwam de brug er.',
      ],
    },
  },
  /** Controls of an ad, and the networks: `Advertentie overslaan`, `Aanbevolen door Outbrain` */
  control: {
    lines: [
      '(advertentie|reclame) (overslaan|verbergen|melden|eindigt over {rest}|begint over {rest})',
      '(waarom zie ik deze advertentie|zonder advertenties lezen|advertentievrij lezen|hier adverteren|adverteer hier)[?]',
    ],
    words: ['aanbevolen door outbrain'],
    proof: {
      removes: ['Advertentie overslaan', 'Waarom zie ik deze advertentie?'],
      keeps: ['Waarom zie ik deze man?', 'Aanbevolen door artsen', 'Advertentie overslaan mag niet'],
    },
  },
} satisfies ProvenFamily
