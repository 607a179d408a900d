import type { Family } from '../rule.js'

/** The sign that says whose a page is. */
export const copyright = {
  /** `© 2016 Example Media`, `© Example Media 2016 | Terms`, `(c) 2016 Example` */
  sign: {
    lines: [
      '(©|ⓒ|\\(c\\)|© copyright|copyright ©|copyright \\(c\\))[ ]{year}',
      '(©|ⓒ|\\(c\\)|© copyright|copyright ©|copyright \\(c\\))[ ]{year}[,|.] {matter}',
      '(©|ⓒ|© copyright|copyright ©)[ ]{credit}',
      '(™ & ©|®|™ ©|all contents ©|entire contents ©|text ©)[ ]{matter}',
    ],
    endings: ['(©|ⓒ|copyright ©)[ ]{year} {credit}', '(©|ⓒ)[ ]{credit} {year}'],
  },
} satisfies Family
