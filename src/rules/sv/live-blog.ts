import type { ProvenFamily } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** `Följ vår liverapport`, `Artikeln uppdateras`, `Texten uppdateras` */
  control: {
    lines: ['(direkt|just nu|nyhetsdygnet|liverapport)'],
    words: ['texten uppdateras', 'artikeln uppdateras', 'följ vår liverapport'],
    place: 'edges',
    proof: {
      removes: ['Just nu:'],
      keeps: ['Följ vägen norrut', 'Texten uppdaterades 2019.', 'Just nu sörjer byn'],
    },
  },
} satisfies ProvenFamily
