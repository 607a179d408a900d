import type { Family } from '../rule.js'

/** Who holds the rights. */
export const copyright = {
  /** `כל הזכויות שמורות`, `© כל הזכויות שמורות לעיתון העמק` */
  reserved: {
    lines: [
      '[© ]כל הזכויות שמורות[ ©{matter}|, © {matter}| - {publication}|[.|,] {year}[ {publication}]]',
      '[© ]כל הזכויות שמורות ל[-](אתר|עיתון|העיתון|חברת|קבוצת|הוצאת|הוצאה|רשת|ערוץ|תאגיד|מערכת|מערכת העיתון|מגזין|כתב העת|פורטל|יוצרים|יוצריהם|מחברים|כותב|כותבת|בעליהם)[ {publication}][,][ {year}]',
    ],
    endings: ['[© ]כל הזכויות שמורות'],
    // A name of three words at most: what they are reserved to at more length may be a sentence.
    shapes: [
      {
        holds: 'הזכויות שמורות ל',
        pattern: /כל הזכויות שמורות ל[^\s.,;:]{2,20}(?: [^\s.,;:]{2,20})?(?: [^\s.,;:]{2,20})?$/u,
      },
    ],
    place: 'tail',
  },
} satisfies Family
