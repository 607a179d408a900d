import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: [
      'Töltse le alkalmazásunkat',
      'Töltsd le ingyenes applikációnkat!',
      'Mobilalkalmazás',
      'Töltse le az Index alkalmazását',
      'Letölthető a Google Playről',
    ],
    keeps: [
      'Töltse le a bank programját, mondta a csaló a nőnek.',
      'Az alkalmazásunk leleplezte a tolvajt',
      'Töltse le a bort',
    ],
  },
}
