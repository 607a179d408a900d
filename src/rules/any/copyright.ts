import type { ProvenFamily } from '../rule.js'

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
    proof: {
      removes: [
        '© 2016 Example Media Inc. All Rights Reserved.',
        '©2019',
        '— Copyright © 2016 Example Press, LLC',
        '© Example News 2016',
        'Copyright © 2019 Example Inc. All rights reserved • Terms of Use • Privacy Policy',
        '(c) 2014 Example Times',
        '™ & © 2023 Example Network, Inc., a company of Example Group. All rights reserved.',
      ],
      keeps: [
        'The © sign on the mug was fake, the court found.',
        'A © mark in the corner of the drawing gave the forger away.',
        'Rule (c) 2016 was struck from the code.',
        'He signed with © and a date that was off by years.',
      ],
    },
  },
} satisfies ProvenFamily
