import type { Family } from '../rule.js'

/** What a paper says of itself. */
export const correctionNote = {
  /** `(ये लेखक के निजी विचार हैं)`, `Disclaimer: यहां दी गई जानकारी सामान्य मान्यताओं पर आधारित है` */
  opinion: {
    lines: [
      '(लेखक|लेखिका) के ये [अपने] (निजी|व्यक्तिगत) विचार (हैं|है)',
      '(ये|यह) (निजी|व्यक्तिगत) विचार (हैं|है)',
      '(लेखक|लेखिका) के (निजी|अपने) विचार (हैं|है)',
    ],
    place: 'tail',
  },
} satisfies Family
