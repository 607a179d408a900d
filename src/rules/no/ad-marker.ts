import type { Family } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `Annonse`, `ANNONSE:`, `Annonsørinnhold` */
  label: {
    lines: [
      'annonse[r][ (annonse|lukk|lastes)]',
      '(annonsørinnhold|annonsørbetalt innhold|betalt innhold|annonsebilag|annonselenker|kommersielt innhold|annonseinnhold|dette er en annonse|annonsørinnhald|lysing|annonsesamarbeid|annonse fra {name}|annonsørinnhold fra {name})',
    ],
  },
  /** Labels that are a word of any story on the trade: `Reklame`, `Sponset` */
  'short-label': {
    lines: ['(i samarbeid med|presentert av|sponset av) {name}'],
    words: [
      'reklame',
      'sponset',
      'sponsa',
      'sponset innhold',
      'sponsede lenker',
      'samarbeidspartner',
      'i samarbeid med',
      'annonsere',
      'presentert av',
      'partnerinnhold',
    ],
    place: 'run',
  },
  /** Where an ad or a box cuts the text: `Artikkelen fortsetter under annonsen`, `Saken fortsetter under bildet` */
  'continues-below': {
    lines: [
      '(artikkelen|saken|teksten|intervjuet|kronikken|innlegget|saka|artikkel|sak) (fortsetter|fortset|held fram|går videre) (under|etter|nedenfor|nedanfor)[ (annonsen|annonse|bildet|videoen|video|grafikken|faktaboksen|kartet|annonsene|biletet|reklamen|bildeserien|klippet|tweeten)]',
      '(les videre|fortsett å lese|fortsett|les vidare|mer) (etter|under|nedenfor) (annonsen|reklamen|bildet|videoen)',
    ],
  },
  /** Controls of an ad, and the networks: `Lukk annonse`, `Anbefalt av Outbrain` */
  control: {
    lines: [
      '(lukk|skjul|hopp over|rapporter) (annonse|annonsen|reklamen)',
      '(anbefalt av|anbefales av|annonser fra|sponset av|annonser levert av) (google|taboola|outbrain|strossle|plista)',
    ],
  },
  /** What a shop link owes its readers: `Artikkelen inneholder annonselenker`, `Vi kan få provisjon hvis du handler via lenkene` */
  affiliate: {
    lines: [
      '(artikkelen|saken|innlegget|teksten|denne artikkelen|denne saken|dette innlegget|siden) (inneholder|kan inneholde) [såkalte] (annonselenker|reklamelenker|affiliatelenker|affiliate-lenker|betalte lenker)[{matter}]',
    ],
    words: ['annonselenke', 'annonselenker', 'reklamelenker', 'reklamelenke'],
  },
} satisfies Family
