import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** `Følg sagen live`, `Artiklen opdateres`, `Mere følger` */
  control: {
    lines: [
      '(følg|læs|se) [(vores|udviklingen|seneste nyt|alt|sagen|kampen)] [{words}] (live|liveblog|liveblogs|direkte|minut for minut|live-blog)[ {words}]',
      '(artiklen|historien|nyheden) (opdateres|bliver opdateret)[ (løbende|snart)]',
      '(opdateres|opdateres løbende|mere følger|mere på vej|nyheden opdateres|artiklen opdateres løbende)',
      '(vis|hent) (flere|nye|ældre) (indlæg|opdateringer)',
      '(live|lige nu|breaking|seneste)',
      'vi opdaterer (artiklen|historien)[ (løbende|så snart {words})]',
    ],
    endings: ['(artiklen|nyheden) opdateres', '(mere følger|opdateres)'],
    place: 'edges',
  },
} satisfies Family
