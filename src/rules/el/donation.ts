import type { ProvenFamily } from '../rule.js'

/** Where a page asks for money. */
export const donation = {
  /** `Στηρίξτε την ανεξάρτητη δημοσιογραφία` */
  ask: {
    lines: [
      '(στηρίξτε|στήριξε|υποστηρίξτε) (την ανεξάρτητη δημοσιογραφία|τη δουλειά μας|την προσπάθειά μας|τη δημοσιογραφία μας)[ {words}|, {matter}]',
    ],
    proof: { removes: ['Στηρίξτε την ανεξάρτητη δημοσιογραφία'], keeps: ['Στηρίξτε τα παιδιά, ζήτησε ο γιατρός.'] },
  },
} satisfies ProvenFamily
