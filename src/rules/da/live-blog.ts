import type { ProvenFamily } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** `Følg sagen live`, `Artiklen opdateres`, `Mere følger` */
  control: {
    lines: ['(vis|hent) (flere|nye|ældre) (indlæg|opdateringer)', '(live|lige nu|breaking|seneste)'],
    words: ['mere følger', 'artiklen opdateres', 'følg sagen live'],
    place: 'edges',
    proof: {
      removes: ['Vis flere indlæg'],
      keeps: ['Følg vejen nordpå', 'Artiklen blev skrevet i 2019.', 'Vi opdaterer rutinerne, siger hun.'],
    },
  },
} satisfies ProvenFamily
