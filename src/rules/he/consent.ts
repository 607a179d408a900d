import type { ProvenFamily } from '../rule.js'

/** Cookies, and what a browser must do. */
export const consent = {
  /** `האתר משתמש בעוגיות` */
  browser: {
    lines: [
      '(האתר|אתר זה|האתר שלנו) משתמש ב(עוגיות|קובצי cookie|-cookies)',
      "[אנא|נא] הפעילו (javascript|ג'אווהסקריפט)",
    ],
    proof: { removes: ['האתר משתמש בעוגיות', 'אנא הפעילו JavaScript'], keeps: ['האתר מלא היסטוריה'] },
  },
} satisfies ProvenFamily
