import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  pager: {
    removes: ['1 2 3', '« 1 2 3 4 »', '1 2 3 … 10'],
    keeps: ['The match ended 1 2 to the visitors.', '1 2 1 2', 'Rovers 1 2 United', '1 2 many'],
  },
  sign: { removes: ['»', '‹ ›', '| |', '▶'], keeps: ['→ see the map', '• first', '* * *', '…', '—'] },
}
