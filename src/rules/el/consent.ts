import type { ProvenFamily } from '../rule.js'

/** Cookies, data, and what a browser must do. */
export const consent = {
  /** `Ο browser σας δεν υποστηρίζει βίντεο`, `Ενεργοποιήστε τη JavaScript`. */
  browser: {
    lines: ['(δεν είμαι ρομπότ|επιβεβαιώστε ότι δεν είστε ρομπότ)'],
    proof: {
      removes: ['Δεν ειμαι ρομποτ'],
      keeps: [
        'Ο browser σας ξέρει περισσότερα από τον γείτονα, λέει ο χάκερ.',
        'Ενεργοποιήστε το φως, ζήτησαν οι ένοικοι.',
      ],
    },
  },
} satisfies ProvenFamily
