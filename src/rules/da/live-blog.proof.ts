import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  control: {
    removes: ['Vis flere indlæg'],
    keeps: ['Følg vejen nordpå', 'Artiklen blev skrevet i 2019.', 'Vi opdaterer rutinerne, siger hun.'],
  },
}
