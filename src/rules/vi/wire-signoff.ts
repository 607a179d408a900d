import type { ProvenFamily } from '../rule.js'

/** How a wire closes a dispatch. */
export const wireSignoff = {
  /** `(TTXVN)`, `TTXVN/Báo Phố`, `(TTXVN/Vietnam+)`. */
  agency: {
    lines: ['ttxvn/{publication}', '{author}/(ttxvn|vov|vtv|vietnam+|vov.vn){matter}'],
    words: ['ttxvn', 'ttxvn/vietnam+', 'vietnam+', 'tth', 'vna', 'ttxvn/báo tin tức', 't.h', 't/h', 'th', 'vov', 'vtv'],
    endings: ['(ttxvn|vietnam+|ttxvn/vietnam+|/)'],
    place: 'tail',
    proof: {
      removes: ['(TTXVN)', 'TTXVN/Báo Phố', '(TTXVN/Vietnam+)'],
      keeps: ['TTXVN đưa tin cầu đã thông xe', 'VTV bị phạt', 'VOV dẫn lời ông'],
    },
  },
} satisfies ProvenFamily
