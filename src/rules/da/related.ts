import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Læs også`, `Relaterede artikler`, `Mere om sagen` */
  'related-stories': {
    lines: [
      '(relaterede|lignende|anbefalede|andre|flere) (artikler|indlæg|nyheder|læser også|læser lige nu|læste også)',
      '(udvalgte|populære|aktuelle) (artikler|nyheder|historier|videoer|opskrifter)[ (nu|til dig|lige nu|om emnet)]',
    ],
    words: ['mere om sagen', 'læs også'],
    headsList: true,
    proof: {
      removes: ['Relaterede artikler', 'Udvalgte artikler'],
      keeps: [
        'Relaterede lovbrud stiger.',
        'Læs også Marx',
        'Anbefalet af lægen',
        'Udvalgte artikler i grundloven',
        'Populære nyheder forsvandt',
      ],
    },
  },
  /** A ranking or a section of the site: `Mest læste`, `Seneste nyt` */
  ranking: {
    lines: [
      'mest (læst|læste|delt|delte|set|sete|kommenteret|populære|populært)[ (lige nu|i dag|seneste døgn|denne uge|på {site}|nu)]',
      '(dagens|ugens|månedens) mest (læste|sete|delte)',
      'mest (kommenterede|diskuterede|klikkede|søgte)',
      '(læs flere|læs alle|flere) (artikler|nyheder|historier|indlæg) om {words}',
    ],
    words: [
      'seneste nyt',
      'populære indlæg',
      'seneste videoer',
      'seneste afsnit',
      'nyt nu',
      'udvalgt',
      'flere artikler',
      'dagens vigtigste',
      'ugens udvalgte',
    ],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['Mest læste', 'Ugens mest læste', 'Mest kommenterede', 'Læs flere artikler om broen'],
      keeps: ['Mest læste bog om krigen', 'Seneste sommer', 'Ugens mest læste bog'],
    },
  },
  /** Headings of other stories, by subject or author: `Mere af samme forfatter`, `Mere om emnet` */
  more: {
    lines: [
      '(mere|flere artikler|alle artikler) (af|fra) [samme] (forfatter|skribent|forfatteren|journalist)',
      '[du vil måske] (også kunne lide|også interesseret i)',
      '(mere|læs mere) om emnet',
      'måske er du også interesseret i',
    ],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Mere af samme forfatter', 'Mere om emnet', 'Du vil måske også kunne lide'],
      keeps: ['Mere om emnet kommer i maj.'],
    },
  },
} satisfies ProvenFamily
