import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: ['הורידו את האפליקציה', 'להורדת האפליקציה שלנו'],
    keeps: ['הורידו את המדרגות ביום שני', 'האפליקציה ירדה מהאוויר, הודיעה החברה.'],
  },
}
