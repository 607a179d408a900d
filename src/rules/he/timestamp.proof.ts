import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: ['פורסם: 12 במרץ 2024', 'פורסם: 12.03.2024 14:05', 'פורסם: 12.03.2024, עודכן: 13.03.2024', 'לפני 3 שעות'],
    keeps: ['פורסם צו נגד השר', 'לפני 3 שעות התחיל הגשם', 'עדכון חמור'],
  },
  label: { removes: ['עודכן לאחרונה:', 'פורסם'], keeps: ['עודכן החוק', 'תאריך נורא'] },
  'reading-time': { removes: ['זמן קריאה: 3 דקות', '3 דקות קריאה'], keeps: ['זמן קריאה יקר', '3 דקות של דממה'] },
}
