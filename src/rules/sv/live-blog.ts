import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** `Följ vår liverapport`, `Artikeln uppdateras`, `Texten uppdateras` */
  control: {
    lines: ['(direkt|just nu|nyhetsdygnet|liverapport)'],
    place: 'edges',
  },
} satisfies Family
