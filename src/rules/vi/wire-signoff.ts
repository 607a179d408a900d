import type { Family } from '../rule.js'

/** How a wire closes a dispatch. */
export const wireSignoff = {
  /** `(TTXVN)`, `TTXVN/Báo Phố`, `/.`, `(TTXVN/Vietnam+)`. */
  agency: {
    lines: [
      '(ttxvn|ttxvn/vietnam+|vietnam+|tth|vna|ttxvn/báo tin tức|t.h|t/h|th|vov|vtv)',
      'ttxvn/{publication}',
      '{author}/(ttxvn|vov|vtv|vietnam+|vov.vn){matter}',
    ],
    endings: ['(ttxvn|vietnam+|ttxvn/vietnam+|/)'],
    place: 'tail',
  },
} satisfies Family
