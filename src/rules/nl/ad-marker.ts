import type { Family } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `Advertentie`, `- ADVERTENTIE -`, `Advertentie via` */
  label: {
    lines: [
      'advertentie[s][ (via|sluiten|wordt geladen)]',
      '(advertentie advertentie|betaalde advertentie|reclameblok|advertentieblok|advertentie door|advertentie van google)',
      'advertentie[ ](-|–|:|\\|)[ ](lees verder|scroll verder|lees hieronder verder|tekst gaat verder|artikel gaat verder)[ {words}]',
      'advertentie \\((lees hieronder verder|lees verder|tekst gaat verder onder de advertentie)\\)',
      '(einde advertentie|einde van de advertentie|begin advertentie|sla advertentie over|dit is een advertentie|dit is een betaalde advertentie|dit is een advertorial|bevat reclame|deze post bevat reclame|deze blog bevat reclame|dit artikel bevat reclame)',
    ],
  },
  /** Labels that are a word of any story on the trade: `Reclame`, `Gesponsord` */
  'short-label': {
    lines: [
      '(reclame|gesponsord|gesponsorde links|promotie|sponsor|partnerbijdrage|partner|adverteren)',
      '(kortingscodes|kortingscode|inhoud van onze partner|inhoud van onze partners|aanbiedingen)',
    ],
    place: 'run',
  },
  /** Where an ad or a box cuts the text: `Tekst gaat verder onder de advertentie`, `Lees verder na de advertentie` */
  'continues-below': {
    lines: [
      "[de |het |dit |deze ](tekst|artikel|verhaal|bericht|interview|recept|column|liveblog) (gaat|loopt) [hier|gewoon] [verder|door] (onder|na|hieronder|onderaan) [de|het|deze|dit|de onderstaande] [(advertentie|video|foto|foto's|fotoserie|tweet|post|afbeelding|infographic|kaart|grafiek|podcast|poll|kader|tabel|reclame|filmpje|instagrampost|tekst|embed|audio|nieuwsbrief)] [verder|door]",
      '[(lees|kijk|ga) ]verder (onder|na) (de|het|deze) (advertentie|video|foto|tweet|reclame|kader|poll|afbeelding|podcast)',
      "(lees|scroll|scrol) [hieronder|naar beneden] [verder|om verder te lezen|door] [onder|na] [de|het|deze] (advertentie|video|foto|tweet|lezen|foto's)",
      '(scroll|scrol) (verder|naar beneden|door) [om|voor] {words}',
      '(verder lezen|lees verder) (na|onder) [(de|het|deze|dit)] (advertentie|reclame|video|foto|afbeelding)',
    ],
  },
  /** Labels of paid matter, at an edge: `Gesponsorde inhoud`, `Aangeboden door`, `Branded content` */
  'paid-label': {
    lines: [
      '(gesponsorde|gesponsord|betaalde|commerciële|ingezonden) (inhoud|content|artikel|artikelen|berichten|bericht|bijdrage|mededeling|samenwerking|links)',
      '(aangeboden|mogelijk gemaakt|gesponsord|gepresenteerd|powered) door[ {name}]',
      '(branded content|partnercontent|advertorial|in samenwerking met|dit is een gesponsord artikel|dit artikel bevat affiliate links|van onze partners|aanbiedingen van onze partners|ingezonden mededeling|publireportage|partnerbericht)',
      '(dit|deze) (artikel|bericht|post|blog) (bevat|kan) [affiliate|gesponsorde|commerciële] [links|affiliatelinks|affiliate-links|affiliate links|gesponsorde links][{matter}]',
      '(in samenwerking met|dit artikel is tot stand gekomen in samenwerking met|dit artikel is geschreven in samenwerking met|deze bijdrage is tot stand gekomen in samenwerking met|dit bericht is geschreven in samenwerking met|een bijdrage van onze partner) {name}',
      '(als|wanneer) (je|u) {matter} (link|links|koopt|bestelt) {matter} (wij|we|ik|ons) [{words}] (commissie|vergoeding)[{matter}]',
      '(wij|we|ik) (ontvangen|kunnen|krijgen|verdienen|ontvang|krijg) {words} commissie [(ontvangen|krijgen|verdienen)][,] (als|wanneer|voor|bij|op|over|via) {matter} (link|links|aankoop|aankopen)[{matter}]',
      '[dit artikel is |deze productie is |dit verhaal is ](mede mogelijk gemaakt door|mede mogelijk gemaakt met steun van|tot stand gekomen met steun van) {publication}',
      '(ook adverteren|adverteren op deze site|wilt u adverteren|wil je adverteren|adverteren in {publication})?',
    ],
    place: 'edges',
  },
  /** Controls of an ad, and the networks: `Advertentie overslaan`, `Aanbevolen door Outbrain` */
  control: {
    lines: [
      '(advertentie|reclame) (overslaan|verbergen|melden|eindigt over {rest}|begint over {rest})',
      '(waarom zie ik deze advertentie|zonder advertenties lezen|advertentievrij lezen|hier adverteren|adverteer hier)[?]',
      '(aanbevolen|advertenties|gesponsord|aangeboden) door (google|taboola|outbrain|ligatus|plista)',
    ],
  },
} satisfies Family
