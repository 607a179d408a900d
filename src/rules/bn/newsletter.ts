import type { Family } from '../rule.js'

/** A form for a newsletter. */
export const newsletter = {
  /** `নিউজলেটার সাবস্ক্রাইব করুন`, `আপনার ইমেইল লিখুন` */
  'sign-up': {
    lines: ['(আপনার) (ইমেইল|ই-মেইল|ইমেইল ঠিকানা) (লিখুন|দিন|প্রবেশ করান)'],
  },
  /** A button, which needs company: `সাবস্ক্রাইব করুন` */
  button: { lines: ['(সাবস্ক্রাইব করুন|সাবস্ক্রাইব|নিউজলেটার|সাইন আপ করুন|গ্রাহক হোন|নোটিফিকেশন)'], place: 'run' },
} satisfies Family
