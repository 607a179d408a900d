import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: ['מצאתם טעות בכתבה? כתבו לנו', 'טעינו? נתקן!'],
    keeps: ['טעות בכתבה עלתה לו במשרה', 'ראיתם משהו? התקשרו למשטרה.'],
  },
  opinion: {
    removes: ['האמור בכתבה אינו מהווה ייעוץ השקעות', 'הכותב הוא מנהל קרן'],
    keeps: ['האמור בדוח מדאיג את הממשלה.', 'המידע שנמסר אינו מהווה ראיה, קבע השופט.', 'הכותב מת ב-1950'],
  },
}
