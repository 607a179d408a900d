import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'אתר זה משתמש בעוגיות',
      'אנו משתמשים בקובצי Cookie כדי לשפר את החוויה שלכם',
      'האתר משתמש בעוגיות כדי לשפר את הגלישה',
    ],
    keeps: [
      'אנחנו משתמשים בעצים לחימום',
      'עוגיות שוקולד נאסרו בבית הספר',
      'אנו משתמשים בעוגיות רק בהסכמה, אמרה החברה.',
    ],
  },
  choice: {
    removes: ['הבנתי', 'אני מסכים', 'אישור'],
    keeps: ['הבנתי אותו, אמרה.', 'אישור הגשר עוכב'],
  },
}
