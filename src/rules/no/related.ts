import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Les også`, `Relaterte saker`, `Mer om saken` */
  'related-stories': {
    lines: [
      '(relaterte|lignende|anbefalte|andre|flere) (artikler|saker|innlegg|nyheter|leser også|leser nå)',
      '(utvalgte|populære|aktuelle) (artikler|saker|nyheter|videoer|oppskrifter)[ (nå|for deg|akkurat nå|om temaet)]',
    ],
    words: ['mer om saken', 'les også'],
    headsList: true,
    proof: {
      removes: ['Relaterte saker', 'Utvalgte saker'],
      keeps: [
        'Relaterte lovbrudd øker.',
        'Les også Marx',
        'Anbefalt av legen',
        'Utvalgte saker for retten',
        'Populære saker forsvant',
      ],
    },
  },
  /** A ranking or a section of the site: `Mest lest`, `Siste nytt` */
  ranking: {
    lines: [
      'mest (lest|leste|delt|sett|kommentert|populært)[ (akkurat nå|i dag|siste døgn|denne uken|på {site}|nå)]',
      '(dagens|ukens|månedens) mest (leste|sette|delte)',
      'mest (lest|leste|sett|delt) (siste (uke|døgn|uka|uken|måned|24 timer)|denne (uka|uken|måneden)|i (dag|går|uka))',
      'mest (kommenterte|diskuterte|klikkede|sette|søkte)',
      '(les flere|les alle|flere) (artikler|saker|nyheter|tekster|innlegg) om {words}',
    ],
    words: [
      'siste nytt',
      'populære innlegg',
      'siste videoer',
      'siste episoder',
      'nytt nå',
      'utvalgt',
      'flere artikler',
      'dagens viktigste',
      'ukens utvalgte',
    ],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['Mest lest', 'Ukens mest leste', 'Mest kommenterte', 'Mest lest siste uke', 'Les flere saker om brua'],
      keeps: ['Mest leste bok om krigen', 'Siste sommer', 'Ukens mest leste bok', 'Mest lest i fengslet er Bibelen.'],
    },
  },
  /** Headings of other stories, by subject or author: `Mer fra samme forfatter`, `Du vil kanskje også like` */
  more: {
    lines: [
      '(mer|flere saker|alle artikler|flere artikler) (av|fra) [samme] (forfatter|skribent|forfatteren|journalist)',
      'du vil kanskje [også] (like|være interessert i)',
      'mer om (temaet|saken)',
    ],
    place: 'edges',
    headsList: true,
    proof: { removes: ['Mer fra samme forfatter', 'Du vil kanskje også like'], keeps: ['Mer om saken kommer i mai.'] },
  },
} satisfies ProvenFamily
