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
  /** Buttons of cookie banners: `אשר את כל העוגיות` */
  accept: {
    lines: [
      '(אשר|קבל|אישור|קבלת|דחה) (את )[כל ](העוגיות|הקוקיז|קובצי העוגיות)',
      '(אשר|קבל|דחה) את כל (העוגיות|הקוקיז)',
    ],
    place: 'edges',
    proof: { removes: ['אשר את כל העוגיות'], keeps: ['אשר את כל התנאים, אמר.'] },
  },
} satisfies ProvenFamily
