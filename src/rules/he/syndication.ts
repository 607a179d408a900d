import type { Family } from '../rule.js'

/** Who ran a story first. */
export const syndication = {
  /** The footer of WordPress: `הפוסט הגשר הישן הופיע לראשונה ב-חדשות העמק.` */
  'appeared-first': {
    lines: [
      '(הפוסט|הכתבה|הרשומה|המאמר) {work} (הופיע|הופיעה|פורסם|פורסמה) לראשונה (ב|ב-|באתר ){site}',
      '(הכתבה|המאמר|הטור|הפוסט) (פורסמה|פורסם|התפרסמה|התפרסם) (לראשונה|במקור|גם) (באתר|בעיתון|במגזין|בכתב העת|בבלוג|במוסף|בגיליון|ב-) [{publication}]',
    ],
    endings: ['(הפוסט|הכתבה) {work} (הופיע|הופיעה) לראשונה (ב|ב-|באתר ){site}'],
  },
} satisfies Family
