import type { ProvenFamily } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `Annonce`, `ANNONCE:`, `Annoncørbetalt indhold` */
  label: {
    lines: [
      'annonce[r][ (annonce|luk|indlæses)]',
      '(annoncørbetalt indhold|annoncørbetalt|betalt indhold|kommercielt indhold|sponsoreret indhold|advertorial|' +
        'annoncesamarbejde|annonce fra {name}|annoncørbetalt indhold fra {name}|betalt annonce)',
    ],
    proof: {
      removes: ['Annonce', 'ANNONCE:', 'Annoncørbetalt indhold:'],
      keeps: [
        'Annoncen var vildledende.',
        'Annonce fældede tyven',
        'Annoncer for spil stoppes',
        'Dette er en annonce, der vakte vrede.',
        'Indhold fra Rusland spredes på nettet',
        'Artiklen er lavet i hast.',
      ],
    },
  },
  /** Labels that are a word of any story on the trade: `Reklame`, `Sponsoreret` */
  'short-label': {
    lines: ['(i samarbejde med|præsenteret af|sponsoreret af) {name}'],
    words: [
      'reklame',
      'reklamer',
      'sponsoreret',
      'sponsorerede links',
      'i samarbejde med',
      'præsenteret af',
      'annoncering',
      'partnerindhold',
    ],
    place: 'run',
    proof: { removes: ['Reklame', 'Sponsoreret'], keeps: ['Reklame for spil', 'Sponsoreret hold vandt'] },
  },
  /** Where an ad or a box cuts the text: `Artiklen fortsætter efter annoncen`, `Artiklen fortsætter under billedet` */
  'continues-below': {
    lines: [
      '(artiklen|teksten|interviewet|indlægget|historien|anmeldelsen|artikel) fortsætter [her] ' +
        '(efter|under|nedenfor|herunder|nedenunder)[ (annoncen|annonce|billedet|videoen|grafikken|faktaboksen|kortet|' +
        'annoncerne|reklamen|billedserien|klippet|tweetet|opslaget)]',
      '(læs videre|fortsæt|fortsæt læsningen|mere) (efter|under|nedenfor) (annoncen|reklamen|billedet|videoen)',
    ],
    proof: {
      removes: [
        'Artiklen fortsætter efter annoncen',
        'Artiklen fortsætter under billedet',
        '(Artiklen fortsætter herunder)',
      ],
      keeps: ['Artiklen fortsætter med at vække vrede.', 'Læs videre i bogen'],
    },
  },
  /** Controls of an ad, and the networks: `Luk annonce`, `Anbefalet af Outbrain` */
  control: {
    lines: [
      '(luk|skjul|spring over|anmeld) (annonce|annoncen|reklamen)',
      '(anbefalet af|annoncer fra|sponsoreret af|annoncer af) (google|taboola|outbrain|strossle|plista)',
    ],
    proof: {
      removes: ['Luk annonce', 'Anbefalet af Outbrain'],
      keeps: [
        'Luk døren',
        'Anbefalet af læger',
        'Annoncen lukker munden på kritikerne',
        'Spil ansvarligt, beder ministeren.',
      ],
    },
  },
  /** What a shop link owes its readers: `Artiklen indeholder annoncelinks`, `Vi kan få provision, hvis du køber via vores links` */
  affiliate: {
    lines: [
      '(artiklen|indlægget|teksten|denne artikel|dette indlæg|siden) (indeholder|kan indeholde) [såkaldte] ' +
        '(annoncelinks|reklamelinks|affiliatelinks|affiliate-links|affiliate links|reklame)',
    ],
    words: [
      'vi kan få provision, hvis du køber via vores links',
      'annoncelink',
      'annoncelinks',
      'reklamelink',
      'reklamelinks',
      'affiliatelinks',
    ],
    proof: {
      removes: ['Annoncelinks', 'Artiklen indeholder annoncelinks'],
      keeps: ['Artiklen indeholder fejl', 'Vi kan få provision, hvis du sælger, håber hun.'],
    },
  },
} satisfies ProvenFamily
