import type { Family } from '../rule.js'

/** What a paper asks and says of itself. */
export const correctionNote = {
  /** `מצאתם טעות בכתבה? כתבו לנו`, `טעינו? נתקן!` */
  report: {
    lines: [
      '(מצאתם|מצאת|ראיתם|נתקלתם) (טעות|בטעות) [לשון|כתיב|בכתבה|בידיעה|באתר|בתוכן|בטקסט|במאמר|בכתבה זו|עובדתית|במידע][?|!][ (דווחו|כתבו|ספרו|עדכנו|שלחו|נשמח|פנו|דווח|כתוב){rest}]',
    ],
    place: 'tail',
  },
} satisfies Family
