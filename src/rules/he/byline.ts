import type { Family } from '../rule.js'

const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתךםןףץ'
const NAMED =
  /^(?:מאת|כתב|כתבה|הכתב|הכתבת|כותב|כותבת|כתיבה|תחקיר|ראיין|ראיינה|תרגום|תרגם|תרגמה|עריכה|עורך|עורכת|סיקור) ?[:/|–-] ?(?:[\p{L}\p{M}.'"״׳-]{2,20} ){1,4}[\p{L}\p{M}'"״׳-]{2,20}$/u
const BY = /^מאת (?:ד["״]ר |פרופ['׳] )?(?:[\p{L}\p{M}'"״׳-]{2,20} ){1,2}[\p{L}\p{M}'"״׳-]{2,20}$/u

/** Who wrote it, above the story. Hebrew has no capitals: a name is two to four words without a stop. */
export const byline = {
  /** `מאת: דנה כהן`, `מאת דנה כהן`, `כתב: יוסי לוי` */
  by: {
    shapes: ['מאת', 'כתב', 'כותב', 'כתיבה', 'תחקיר', 'ראיי', 'תרג', 'ער', 'עור', 'סיקור'].flatMap((holds) =>
      [NAMED, BY].map((pattern) => ({ holds, ends: LETTERS, near: 120, pattern })),
    ),
    place: 'head',
  },
  /** Who signs for the house: `מערכת החדשות`, `כתבי העיתון` */
  desk: {
    lines: [
      '(מערכת|מערכת האתר|מערכת החדשות|מאת המערכת|דסק החדשות|חדשות המערכת|סוכנויות הידיעות|סוכנויות|סוכנויות הידיעות והכתבים|כתבי האתר)',
      'מערכת (חדשות|אתר|עיתון|מגזין|פורטל|ynet|וואלה|מאקו|הארץ|מעריב|ישראל היום|כלכליסט|גלובס|סרוגים|כיכר השבת) [{publication}]',
    ],
    place: 'edges',
  },
} satisfies Family
