import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  control: {
    removes: ['Direkte'],
    keeps: ['Følg veien nordover', 'Saken ble oppdatert i 2019.', 'Vi oppdaterer rutinene, sier hun.'],
  },
}
