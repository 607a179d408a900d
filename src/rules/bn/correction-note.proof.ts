import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  opinion: {
    removes: ['লেখকের নিজস্ব মতামত', 'এই লেখার মতামত লেখকের নিজস্ব'],
    keeps: ['এই গ্রামের মতামত কেউ চায়নি', 'লেখকের নিজস্ব গ্রন্থাগার'],
  },
}
