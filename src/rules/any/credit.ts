import type { ProvenFamily } from '../rule.js'

/** Where to reach whoever wrote a story, without a word. */
export const credit = {
  /** `jo@paper.example` */
  address: {
    lines: ['{email}'],
    place: 'edges',
    proof: {
      removes: ['jo@paper.example', '<news-desk@paper.example>'],
      keeps: ['Write to jo@paper.example', 'Reports go to jo@paper.example, she said.', 'Lost: jo@paper.example'],
    },
  },
} satisfies ProvenFamily
