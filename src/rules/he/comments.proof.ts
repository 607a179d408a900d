import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['3 תגובות'],
    keeps: ['3 תגובות חריפות', 'אין תגובות מצד הצבא לידיעה.'],
  },
  invitation: {
    removes: ['השארת תגובה'],
    keeps: [
      'שלחו תגובה לממשלה, ביקשו התושבים.',
      'מה דעתכם על המלחמה? שאל השר',
      'כדי להגיב יש להתחבר למציאות, אמר השר.',
    ],
  },
  form: {
    removes: ['האימייל לא יוצג באתר. שדות החובה מסומנים *'],
    keeps: ['אין לשלוח ילדים לבית הספר, אמר ראש העיר.', 'התגובה התקבלה בשתיקה'],
  },
}
