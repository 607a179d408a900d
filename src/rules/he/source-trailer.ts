import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `מקור: רויטרס`, `המקור: עיתון העמק` */
  source: {
    lines: [
      '(מקור|המקור|מקורות|קישור למקור|למקור|לכתבה המקורית|מתוך)[ ](:|-) ({url}|{publication})',
      '(באדיבות|על פי|בסיוע) (רויטרס|סוכנות הידיעות {publication}|סוכנויות הידיעות|אי-פי|afp|ap)',
      '(מקור|מקורות): (רויטרס|אי-פי|afp|ap)(, | ו)(רויטרס|afp|ap|{publication})',
    ],
    words: ['מקור', 'המקור', 'מקורות'],
    endings: ['(מקור|המקור|מקורות)[ ]: {publication}'],
    place: 'tail',
    proof: {
      removes: ['מקור: רויטרס', 'המקור: עיתון העמק', 'מקור: https://example.co.il/news', 'באדיבות רויטרס'],
      keeps: ['מקור: ההסכם ייחתם השבוע', 'מקור: אדם המקורב לחקירה, שביקש להישאר בעילום שם.', 'מקורות במשטרה'],
    },
  },
} satisfies ProvenFamily
