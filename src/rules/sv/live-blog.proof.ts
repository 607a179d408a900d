import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  control: {
    removes: ['Just nu:'],
    keeps: ['Följ vägen norrut', 'Texten uppdaterades 2019.', 'Just nu sörjer byn'],
  },
}
