import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: { removes: ['Percről percre', 'Élő közvetítés'], keeps: ['Élő és holt', 'Friss kenyér'] },
  follows: {
    removes: ['Cikkünk frissül', 'Hamarosan részletek', 'Cikkünket folyamatosan frissítjük.'],
    keeps: ['A cikk az új hídról szól', 'Hamarosan részleteket közöl a rendőrség.'],
  },
}
