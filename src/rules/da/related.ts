import type { Family } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Læs også`, `Relaterede artikler`, `Mere om sagen` */
  'related-stories': {
    lines: [
      '(relaterede|lignende|anbefalede|andre|flere) (artikler|indlæg|nyheder|læser også|læser lige nu|læste også)',
      '(læs også|se også|læs videre|mere om sagen|mere om emnet|mere fra {publication}|flere nyheder|flere artikler fra {publication}|måske er du også interesseret i|måske kan du også lide|anbefalet til dig|anbefalet|læs næste|næste artikel|seneste fra {publication}|relateret indhold|redaktionen anbefaler|andre læser|andre læser også|læs mere om emnet)',
      '(du er måske også interesseret i|du er måske interesseret i|måske er du interesseret i|måske er du også interesseret i|måske du også kan lide|måske du kan lide|andre har læst|andre har også læst|anbefalet læsning|læs flere nyheder|flere nyheder fra {publication}|mere at læse|læs mere fra {publication}|seneste nyt fra {publication})',
      '(udvalgte|populære|aktuelle) (artikler|nyheder|historier|videoer|opskrifter)[ (nu|til dig|lige nu|om emnet)]',
    ],
    headsList: true,
  },
  /** A ranking or a section of the site: `Mest læste`, `Seneste nyt` */
  ranking: {
    lines: [
      'mest (læst|læste|delt|delte|set|sete|kommenteret|populære|populært)[ (lige nu|i dag|seneste døgn|denne uge|på {site}|nu)]',
      '(seneste nyt|seneste nyheder|seneste artikler|seneste indlæg|nyeste|populært|populært nu|populære artikler|trender|aktuelt|relateret|mere|læs mere|mere sport|baggrund|topnyheder|nyheder fra {name}|lige nu|mere om|sidste nyt)',
      '(dagens|ugens|månedens) mest (læste|sete|delte)',
      'mest (kommenterede|diskuterede|klikkede|søgte)',
      '(populære indlæg|seneste videoer|seneste afsnit|nyt nu|udvalgt|flere artikler|dagens vigtigste|ugens udvalgte)',
      '(læs flere|læs alle|flere) (artikler|nyheder|historier|indlæg) om {words}',
    ],
    place: 'tail',
    headsList: true,
  },
} satisfies Family
