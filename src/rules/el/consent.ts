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
  /** `Ο ιστότοπος χρησιμοποιεί cookies`, `Ενεργοποιήστε τη JavaScript` */
  'cookies-and-scripts': {
    lines: [
      '(ο ιστότοπος|ο ιστότοπός μας|η ιστοσελίδα|αυτός ο ιστότοπος) χρησιμοποιεί cookies[ για {matter}|. {matter}|, {matter}]',
      '[παρακαλούμε] (ενεργοποιήστε|ενεργοποιείστε) τη[ν] javascript',
      'ο (περιηγητής|browser) σας δεν υποστηρίζει {words}',
    ],
    proof: {
      removes: [
        'Ο ιστότοπος χρησιμοποιεί cookies',
        'Ενεργοποιήστε τη JavaScript',
        'Ο περιηγητής σας δεν υποστηρίζει βίντεο',
      ],
      keeps: ['Ο ιστότοπος καταστράφηκε'],
    },
  },
  /** Buttons of cookie banners: `Αποδοχή όλων των cookies` */
  accept: {
    lines: ['(αποδοχή|απόρριψη) όλων [των cookies]', '(αποδέχομαι|αποδοχή) (όλα|όλων) τ(α|ων) cookies'],
    place: 'edges',
    proof: { removes: ['Αποδοχή όλων των cookies'], keeps: ['Αποδοχή όλων των όρων ζητά η Αθήνα.'] },
  },
} satisfies ProvenFamily
