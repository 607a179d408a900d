import type { Family } from '../rule.js'

/** Cookies, data, and what a browser must do. */
export const consent = {
  /** `Ο browser σας δεν υποστηρίζει βίντεο`, `Ενεργοποιήστε τη JavaScript`. */
  browser: {
    lines: ['(δεν είμαι ρομπότ|επιβεβαιώστε ότι δεν είστε ρομπότ)'],
  },
} satisfies Family
