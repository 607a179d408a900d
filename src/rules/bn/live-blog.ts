import type { ProvenFamily } from '../rule.js'

/** Labels of running coverage. */
export const liveBlog = {
  /** `বিস্তারিত আসছে...` */
  developing: {
    lines: ['(লাইভ|সরাসরি|লাইভ আপডেট|ব্রেকিং নিউজ|ব্রেকিং|সরাসরি দেখুন)'],
    words: ['বিস্তারিত আসছে'],
    place: 'tail',
    proof: { removes: ['ব্রেকিং নিউজ'], keeps: ['বিস্তারিত আসছে বইয়ে', 'সরাসরি না বললেন তিনি'] },
  },
} satisfies ProvenFamily
