import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Läs också`, `Relaterade artiklar`, `Mer i ämnet` */
  'related-stories': {
    lines: [
      '(relaterade|liknande|rekommenderade|fler|andra läser|andra) (artiklar|inlägg|nyheter|läser just nu|läser|ämnen)',
      '(utvalda|populära|liknande|fler) (artiklar|nyheter|videoklipp|texter|recept)[ (just nu|för dig|i ämnet|om ämnet)]',
    ],
    words: ['mer i ämnet', 'läs också'],
    headsList: true,
    proof: {
      removes: ['Relaterade artiklar', 'Utvalda artiklar'],
      keeps: [
        'Relaterade brott ökar.',
        'Läs också Marx',
        'Missa inte bussen',
        'Utvalda artiklar ur lagen',
        'Fler artiklar saknas',
      ],
    },
  },
  /** A ranking or a section of the site: `Mest läst`, `Senaste nytt` */
  ranking: {
    lines: [
      'mest (läst|lästa|delat|delade|sett|kommenterat|populärt)[ (just nu|idag|i dag|senaste dygnet|denna vecka|på {site}|i {words})]',
      '(dagens|veckans|månadens) mest (lästa|sedda|delade)',
      'mest (kommenterade|kommenterat|diskuterade|diskuterat|klickade|sedda|sökta|hetast)',
      '(rekommenderat|utvalt|populära inlägg|senaste videoklippen|senaste klippen|senaste avsnitten|senaste från tt|' +
        'senaste nytt från {publication}|nytt just nu|snabbläst|fler artiklar)',
      '(läs fler|läs alla|fler) (artiklar|nyheter|texter|inlägg) om {words}',
    ],
    words: ['senaste nytt'],
    place: 'tail',
    headsList: true,
    proof: {
      removes: [
        'Mest läst',
        'MEST LÄST JUST NU',
        'Dagens mest lästa',
        'Mest kommenterade',
        'Läs fler artiklar om bron',
      ],
      keeps: [
        'Mest läst var boken om kriget',
        'Senaste matchen',
        'Populärt bland turister',
        'Dagens mest lästa bok',
        'Populära artiklar stals',
      ],
    },
  },
  /** Headings of other stories, by subject or author: `Mer av samma författare`, `Du kanske också gillar` */
  more: {
    lines: [
      '(mer|fler artiklar|fler texter|alla artiklar|mera) (av|från) [samma] (författare|skribent|författaren|skribenten)',
      'du kanske (också|även) (gillar|är intresserad av)',
      '(tidigare|senaste) (artiklar|artiklar i ämnet|inlägg)',
      'läs (också|även|mer om ämnet)',
    ],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Mer av samma författare', 'Du kanske också gillar', 'Tidigare artiklar:'],
      keeps: ['Du kanske också gillar regn, sade hon.', 'Tidigare artiklar om bron gav honom rätt.'],
    },
  },
} satisfies ProvenFamily
