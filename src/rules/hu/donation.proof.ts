import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: [
      'Támogassa munkánkat!',
      'Támogasd a független újságírást',
      'Támogatom',
      'Ha fontos Önnek a munkánk, támogasson minket!',
    ],
    keeps: [
      'Támogassa a hidat, kérte a polgármester.',
      'Segítsd a gyerekeket, mondta a tanító',
      'Csak az olvasók támogatására számíthat a könyvtár.',
    ],
  },
}
