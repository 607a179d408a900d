import type { ProvenFamily } from '../rule.js'

/** Labels of running coverage. */
export const liveBlog = {
  /** `این خبر در حال تکمیل است`, `اخبار تکمیلی متعاقبا اعلام می~شود` */
  developing: {
    lines: ['(پخش زنده|زنده|لحظه به لحظه|پوشش زنده|فوری)'],
    place: 'tail',
    proof: {
      removes: ['پخش زنده'],
      keeps: ['این خبر در دست پلیس است', 'فوری بیایید'],
    },
  },
} satisfies ProvenFamily
