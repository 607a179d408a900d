import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: {
    removes: ['Urmareste live'],
    keeps: ['În direct din iad', 'Ultima oră a unui dictator', 'Live fără public'],
  },
}
