import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    shapes: [
      {
        holds: 'فوٹو',
        ends: 'ابپتٹجچحخدڈرڑزسشصضطعغفقکگلمنںوہھءیے)abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
        near: 60,
        pattern: /^.{12,400}[ ۔.،(/|]فوٹو ?[:؛] ?(?:[\p{L}\p{M}]{1,20}[ /،,.-]{0,2}){1,5}\)?$/u,
      },
    ],
  },
}
