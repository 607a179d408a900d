import type { ProvenFamily } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `Annonse`, `ANNONSE:`, `Annonsørinnhold` */
  label: {
    lines: [
      'annonse[r][ (annonse|lukk|lastes)]',
      '(annonsørinnhold|annonsørbetalt innhold|betalt innhold|annonsebilag|annonselenker|kommersielt innhold|' +
        'annonseinnhold|dette er en annonse|annonsørinnhald|lysing|annonsesamarbeid|annonse fra {name}|' +
        'annonsørinnhold fra {name})',
    ],
    proof: {
      removes: ['Annonse', 'ANNONSE:', 'Annonsørinnhold', 'Dette er en annonse'],
      keeps: [
        'Annonsen var villedende, sa tilsynet.',
        'Annonse felte tyven',
        'Annonser for spill stoppes',
        'Dette er en annonse som vakte harme.',
        'Innhold fra Russland spres på nett',
        'Betalt arbeid',
      ],
    },
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
    proof: { removes: ['Reklame', 'Sponset innhold'], keeps: ['Reklame for spill', 'Sponset lag vant'] },
  },
  /** Where an ad or a box cuts the text: `Artikkelen fortsetter under annonsen`, `Saken fortsetter under bildet` */
  'continues-below': {
    lines: [
      '(artikkelen|saken|teksten|intervjuet|kronikken|innlegget|saka|artikkel|sak) ' +
        '(fortsetter|fortset|held fram|går videre) (under|etter|nedenfor|nedanfor)' +
        '[ (annonsen|annonse|bildet|videoen|video|grafikken|faktaboksen|kartet|annonsene|biletet|reklamen|bildeserien|' +
        'klippet|tweeten)]',
      '(les videre|fortsett å lese|fortsett|les vidare|mer) (etter|under|nedenfor) (annonsen|reklamen|bildet|videoen)',
    ],
    proof: {
      removes: [
        'Artikkelen fortsetter under annonsen',
        'Saken fortsetter under bildet',
        'Saka held fram under annonsen',
      ],
      keeps: ['Saken fortsetter i retten mandag.', 'Les videre i boka'],
    },
  },
  /** Controls of an ad, and the networks: `Lukk annonse`, `Anbefalt av Outbrain` */
  control: {
    lines: [
      '(lukk|skjul|hopp over|rapporter) (annonse|annonsen|reklamen)',
      '(anbefalt av|anbefales av|annonser fra|sponset av|annonser levert av) (google|taboola|outbrain|strossle|plista)',
    ],
    proof: {
      removes: ['Lukk annonse', 'Anbefalt av Outbrain'],
      keeps: ['Lukk døra', 'Anbefalt av leger', 'Slipp reklame fra kommunen', 'Spill ansvarlig, ber ministeren.'],
    },
  },
  /** What a shop link owes its readers: `Artikkelen inneholder annonselenker`, `Vi kan få provisjon hvis du handler via lenkene` */
  affiliate: {
    lines: [
      '(artikkelen|saken|innlegget|teksten|denne artikkelen|denne saken|dette innlegget|siden) ' +
        '(inneholder|kan inneholde) [såkalte] (annonselenker|reklamelenker|affiliatelenker|affiliate-lenker|' +
        'betalte lenker)[{matter}]',
    ],
    words: [
      'vi kan få provisjon hvis du handler via lenkene',
      'annonselenke',
      'annonselenker',
      'reklamelenker',
      'reklamelenke',
    ],
    proof: {
      removes: ['Annonselenker', 'Artikkelen inneholder annonselenker'],
      keeps: ['Artikkelen inneholder feil', 'Vi kan få provisjon hvis du selger, håper hun.'],
    },
  },
} satisfies ProvenFamily
