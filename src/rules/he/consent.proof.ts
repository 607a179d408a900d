import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: ['אתר זה משתמש בעוגיות', 'אנו משתמשים בקובצי Cookie כדי לשפר את החוויה שלכם'],
    keeps: ['אנחנו משתמשים בעצים לחימום', 'עוגיות שוקולד נאסרו בבית הספר'],
  },
}
