import type { Family } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Læs også`, `Relaterede artikler`, `Mere om sagen` */
  'related-stories': {
    lines: [
      '(relaterede|lignende|anbefalede|andre|flere) (artikler|indlæg|nyheder|læser også|læser lige nu|læste også)',
      '(læs også|se også|læs videre|mere om sagen|mere om emnet|mere fra {publication}|flere nyheder|flere artikler fra {publication}|måske er du også interesseret i|måske kan du også lide|anbefalet til dig|anbefalet|læs næste|næste artikel|seneste fra {publication}|relateret indhold|redaktionen anbefaler|andre læser|andre læser også|læs mere om emnet)',
    ],
    headsList: true,
  },
  /** A ranking or a section of the site: `Mest læste`, `Seneste nyt` */
  ranking: {
    lines: [
      'mest (læst|læste|delt|delte|set|sete|kommenteret|populære|populært)[ (lige nu|i dag|seneste døgn|denne uge|på {site}|nu)]',
      '(seneste nyt|seneste nyheder|seneste artikler|seneste indlæg|nyeste|populært|populært nu|populære artikler|trender|aktuelt|relateret|mere|læs mere|mere sport|baggrund|topnyheder|nyheder fra {name}|lige nu|mere om|sidste nyt)',
    ],
    place: 'tail',
    headsList: true,
  },
} satisfies Family
