import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: ['קבלו הגשר החדש נפתח בעיר למייל הגשר החדש'],
    keeps: ['הירשמו לקורס, אמרה המורה.', 'הצטרפו לרשימת הממתינים אלף איש'],
  },
  form: { removes: ['ניוזלטר', 'הירשמו'], keeps: ['התראות שווא', 'הצטרפו אלפים'] },
}
