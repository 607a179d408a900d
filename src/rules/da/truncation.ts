import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** Glued to the last sentence: `Broen var lukket. Læs mere`, `… Læs hele artiklen` */
  'continue-reading': {
    endings: [
      '[… |... ](læs mere|læs videre|læs hele artiklen|fortsæt læsningen|læs artiklen|læs mere her)[ →| »| ›]',
      '(læs mere|læs hele artiklen) (på|hos|i) {publication}',
      '(læs hele artiklen her|læs mere om {words} her|læs hele interviewet her|læs artiklen her)',
    ],
    proof: {
      removes: ['Læs mere', '… Læs hele artiklen', 'Læs hele artiklen her'],
      keeps: ['Læs mere i loven.', 'Læs videre i bogen'],
    },
  },
} satisfies ProvenFamily
