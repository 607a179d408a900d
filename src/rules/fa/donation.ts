import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `از ما حمایت کنید`, `حمایت مالی از ما` */
  appeal: {
    lines: [
      'از (ما|روزنامه[\u200c| ]نگاری مستقل|رسانه مستقل|رسانه[\u200c| ]های مستقل|کار ما|این رسانه|این سایت) حمایت (کنید|کن)',
    ],
    words: ['حمایت مالی', 'حمایت مالی از ما', 'حمایت از ما', 'حمایت مالی کنید'],
    place: 'tail',
  },
} satisfies Family
