import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** Glued to the last sentence: `ادامه مطلب`, `بیشتر بخوانید` */
  'continue-reading': {
    endings: [
      '[... ](ادامه مطلب|ادامه خبر|بیشتر بخوانید|ادامه[\u200c| ]ی مطلب|متن کامل|ادامه نوشته|ادامه مطلب را بخوانید)',
    ],
    proof: { removes: ['ادامه مطلب', '… ادامه خبر'], keeps: ['او ادامه داد', 'ادامه مطلبش خوب نبود'] },
  },
} satisfies ProvenFamily
