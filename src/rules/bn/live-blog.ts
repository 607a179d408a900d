import type { Family } from '../rule.js'

/** Labels of running coverage. */
export const liveBlog = {
  /** `বিস্তারিত আসছে...` */
  developing: {
    lines: ['(লাইভ|সরাসরি|লাইভ আপডেট|ব্রেকিং নিউজ|ব্রেকিং|সরাসরি দেখুন)'],
    place: 'tail',
  },
} satisfies Family
