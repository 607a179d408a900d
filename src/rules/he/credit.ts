import type { Family } from '../rule.js'

const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתךםןףץabcdefghijklmnopqrstuvwxyzAPXSK0123456789"״׳'
const TAKEN =
  /^(?:צילום|צילומים|תמונה|תמונות|צלם|צלמת|קרדיט|קרדיט צילום|קרדיט תמונה|צילום ראשי|וידאו|איור|אילוסטרציה|גרפיקה|צילום ועריכה|באדיבות) ?[:/|–-] ?(?:[\p{L}\p{M}.'"״׳-]{2,25}[ ,/]{1,2}){0,6}(?:[\p{L}\p{M}'"״׳-]{2,25}|\d{1,3}א?)$/u

/** `(צילום: דנה כהן)` */
const IN_BRACKETS =
  /^\((?:צילום|צילומים|קרדיט|תמונה|איור|וידאו|באדיבות) ?[:/] ?(?:[\p{L}\p{M}\d.'"״׳-]{2,25}[ ,/]{1,2}){0,6}[\p{L}\p{M}\d'"״׳-]{2,25}\)$/u
/** A caption, which no stop divides: `הגשר בעמק (צילום: דנה כהן)` */
const CAPTION =
  /^[^.!?\n]{12,160} \((?:צילום|צילומים|קרדיט|תמונה|איור) ?[:/] ?(?:[\p{L}\p{M}\d.'"״׳-]{2,25}[ ,/]{1,2}){0,6}[\p{L}\p{M}\d'"״׳-]{2,25}\)$/u

/** Who took the picture. */
export const credit = {
  /** `צילום: דנה כהן`, `צילום: רויטרס, AP` */
  photo: {
    shapes: ['צילו', 'תמונ', 'צלמ', 'צלם', 'קרדיט', 'וידאו', 'איור', 'אילוסטרציה', 'גרפיקה', 'באדיבות'].map(
      (holds) => ({ holds, ends: LETTERS, near: 120, pattern: TAKEN }),
    ),
    place: 'edges',
  },
  /** In brackets, alone or at the end of a caption: `(צילום: דנה כהן)`, `הגשר בעמק (צילום: דנה כהן)` */
  bracketed: {
    shapes: [IN_BRACKETS, CAPTION].map((pattern) => ({ holds: '(', ends: ')', near: 120, pattern })),
    endings: [
      '(צילום|צילומים|קרדיט צילום|קרדיט)[ ]: {author}',
      '(צילום|צילומים)[ ]: (רויטרס|ap|afp|getty images|shutterstock|פלאש 90|לע"מ|יח"צ)',
    ],
  },
  /** A heading above a biography: `על הכותב` */
  'about-author': { lines: ['(על|אודות) (הכותב|הכותבת|המחבר|המחברת)'], place: 'tail', headsBiography: 'any' },
} satisfies Family
