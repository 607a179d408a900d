import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  control: {
    removes: ['Følg saken direkte', 'Saken oppdateres', 'Artikkelen oppdateres fortløpende', 'Vi oppdaterer saken'],
    keeps: ['Følg veien nordover', 'Saken ble oppdatert i 2019.', 'Vi oppdaterer rutinene, sier hun.'],
  },
}
