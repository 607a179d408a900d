import type { ProvenFamily } from '../rule.js'

/** Labels of running coverage. */
export const liveBlog = {
  /** `این خبر در حال تکمیل است` */
  developing: {
    lines: ['(پخش زنده|زنده|لحظه به لحظه|پوشش زنده|فوری)'],
    words: ['این خبر در حال تکمیل است'],
    place: 'tail',
    proof: {
      removes: ['پخش زنده'],
      keeps: ['این خبر در دست پلیس است', 'فوری بیایید'],
    },
  },
} satisfies ProvenFamily
