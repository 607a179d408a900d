import type { ProvenFamily } from '../rule.js'

/** Where it was printed first. */
export const syndication = {
  /** Where it was printed first: `লেখাটি প্রথম প্রকাশিত হয় দৈনিক বন্দরে।` */
  'first-printed': {
    lines: ['(লেখাটি|প্রতিবেদনটি|সাক্ষাৎকারটি) (প্রথম|সর্বপ্রথম) (প্রকাশিত হয়|প্রকাশ হয়|প্রকাশ পায়) {title}'],
    place: 'tail',
    proof: { removes: ['লেখাটি প্রথম প্রকাশিত হয় দৈনিক বন্দরে।'], keeps: ['লেখাটি প্রথম পড়ে তিনি কেঁদেছিলেন।'] },
  },
} satisfies ProvenFamily
