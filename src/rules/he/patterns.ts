import type { Patterns } from '../sheet.js'

const BYLINE_LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתךםןףץ'

const NAMED =
  /^(?:מאת|כתב|כתבה|הכתב|הכתבת|כותב|כותבת|כתיבה|תחקיר|ראיין|ראיינה|תרגום|תרגם|תרגמה|עריכה|עורך|עורכת|סיקור) ?[:/|–-] ?(?:[\p{L}\p{M}.'"״׳-]{2,20} ){1,4}[\p{L}\p{M}'"״׳-]{2,20}$/u

const BY = /^מאת (?:ד["״]ר |פרופ['׳] )?(?:[\p{L}\p{M}'"״׳-]{2,20} ){1,2}[\p{L}\p{M}'"״׳-]{2,20}$/u

const CREDIT_LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתךםןףץabcdefghijklmnopqrstuvwxyzAPXSK0123456789"״׳'

const TAKEN =
  /^(?:צילום|צילומים|תמונה|תמונות|צלם|צלמת|קרדיט|קרדיט צילום|קרדיט תמונה|צילום ראשי|וידאו|איור|אילוסטרציה|גרפיקה|צילום ועריכה|באדיבות) ?[:/|–-] ?(?:[\p{L}\p{M}.'"״׳-]{2,25}[ ,/]{1,2}){0,6}(?:[\p{L}\p{M}'"״׳-]{2,25}|\d{1,3}א?)$/u

/** `(צילום: דנה כהן)` */
const IN_BRACKETS =
  /^\((?:צילום|צילומים|קרדיט|תמונה|איור|וידאו|באדיבות) ?[:/] ?(?:[\p{L}\p{M}\d.'"״׳-]{2,25}[ ,/]{1,2}){0,6}[\p{L}\p{M}\d'"״׳-]{2,25}\)$/u

/** A caption, which no stop divides: `הגשר בעמק (צילום: דנה כהן)` */
const CAPTION =
  /^[^.!?\n]{12,160} \((?:צילום|צילומים|קרדיט|תמונה|איור) ?[:/] ?(?:[\p{L}\p{M}\d.'"״׳-]{2,25}[ ,/]{1,2}){0,6}[\p{L}\p{M}\d'"״׳-]{2,25}\)$/u

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'byline/by': {
    shapes: ['מאת', 'כתב', 'כותב', 'כתיבה', 'תחקיר', 'ראיי', 'תרג', 'ער', 'עור', 'סיקור'].flatMap((holds) =>
      [NAMED, BY].map((pattern) => ({ holds, ends: BYLINE_LETTERS, near: 120, pattern })),
    ),
  },
  'copyright/rights': {
    // A name of three words at most: what they are reserved to at more length may be a sentence.
    shapes: [
      {
        holds: 'הזכויות שמורות ל',
        pattern: /כל הזכויות שמורות ל[^\s.,;:]{2,20}(?: [^\s.,;:]{2,20})?(?: [^\s.,;:]{2,20})?$/u,
      },
    ],
  },
  'credit/photo': {
    shapes: ['צילו', 'תמונ', 'צלמ', 'צלם', 'קרדיט', 'וידאו', 'איור', 'אילוסטרציה', 'גרפיקה', 'באדיבות'].map(
      (holds) => ({ holds, ends: CREDIT_LETTERS, near: 120, pattern: TAKEN }),
    ),
  },
  'credit/bracketed': {
    shapes: [IN_BRACKETS, CAPTION].map((pattern) => ({ holds: '(', ends: ')', near: 120, pattern })),
  },
  'share/bar': {
    shapes: [
      {
        holds: ' ',
        ends: 'קרפםסלןבהXtpkem',
        pattern:
          /^(?:(?:שתפו|שתף|שיתוף|הדפסה|פייסבוק|טוויטר|אקס|וואטסאפ|ווטסאפ|טלגרם|אינסטגרם|לינקדאין|מייל|אימייל|העתק קישור|Facebook|Twitter|X|WhatsApp|Telegram)(?:[ ,|•/]{1,3}|$)){2,10}$/u,
      },
    ],
  },
}
