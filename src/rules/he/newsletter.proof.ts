import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'הירשמו לניוזלטר',
      'הצטרפו לרשימת התפוצה',
      'הזינו כתובת מייל',
      'ניתן להסיר את עצמכם מרשימת התפוצה בכל עת',
    ],
    keeps: ['הירשמו לקורס, אמרה המורה.', 'הצטרפו לרשימת הממתינים אלף איש'],
  },
  form: { removes: ['ניוזלטר', 'הירשמו'], keeps: ['התראות שווא', 'הצטרפו אלפים'] },
}
