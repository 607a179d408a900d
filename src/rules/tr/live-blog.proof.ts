import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  developing: {
    removes: ['Ayrıntılar birazdan...', 'Haber güncelleniyor'],
    keeps: ['Ayrıntılar birazdan belli olacak', 'Gelişmeler bekleniyordu'],
  },
}
