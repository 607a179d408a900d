import type { Family } from '../rule.js'

const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתךםןףץabcdefghijklmnopqrstuvwxyzAPXSK"״׳'
const TAKEN =
  /^(?:צילום|צילומים|תמונה|תמונות|צלם|צלמת|קרדיט|קרדיט צילום|קרדיט תמונה|צילום ראשי|וידאו|איור|אילוסטרציה|גרפיקה|צילום ועריכה|באדיבות) ?[:/|–-] ?(?:[\p{L}\p{M}.'"״׳-]{2,25}[ ,/]{1,2}){0,6}[\p{L}\p{M}'"״׳-]{2,25}$/u

/** Who took the picture. */
export const credit = {
  /** `צילום: דנה כהן`, `צילום: רויטרס, AP` */
  photo: {
    shapes: ['צילו', 'תמונ', 'צלמ', 'צלם', 'קרדיט', 'וידאו', 'איור', 'אילוסטרציה', 'גרפיקה', 'באדיבות'].map(
      (holds) => ({ holds, ends: LETTERS, near: 120, pattern: TAKEN }),
    ),
    place: 'edges',
  },
  /** A heading above a biography: `על הכותב` */
  'about-author': { lines: ['(על|אודות) (הכותב|הכותבת|המחבר|המחברת)'], place: 'tail', headsBiography: 'any' },
} satisfies Family
