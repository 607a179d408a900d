import type { Family } from '../rule.js'

/** What a site must ask before it may show itself. */
export const consent = {
  /** `אתר זה משתמש בעוגיות`, `אנו משתמשים בקובצי Cookie` */
  'cookie-notice': {
    lines: [
      '(אתר זה|האתר|אנו|אנחנו|אנו ושותפינו|האתר שלנו) (משתמש|משתמשים|עושה שימוש|עושים שימוש) ב(עוגיות|קובצי cookie|קובצי cookies|קבצי cookie|קבצי cookies|-cookies|cookies|קובצי עוגיות){title}',
      '(אתר זה|האתר|אנו|אנחנו) (משתמש|משתמשים) ב(עוגיות|קובצי cookie|קובצי cookies|קבצי cookies|-cookies)',
      '(המשך|בהמשך) (גלישה|הגלישה|השימוש באתר|שימוש באתר) {title} (הסכמה|מסכים|מדיניות|עוגיות|תנאי השימוש|מסכימים){title}',
      '(אישור|קבל|קבלו|הגדרות|מדיניות) (כל |)(העוגיות|עוגיות|קובצי cookie)',
    ],
  },
} satisfies Family
