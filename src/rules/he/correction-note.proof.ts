import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: ['מצאתם טעות בכתבה? כתבו לנו'],
    keeps: [
      'טעות בכתבה עלתה לו במשרה',
      'ראיתם משהו? התקשרו למשטרה.',
      'מצאתם טעות בחשבון הגשר, אמר המבקר.',
      'יש לכם מידע על הנעדר? פנו אלינו, ביקשה המשפחה.',
    ],
  },
}
