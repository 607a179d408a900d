import type { ProvenFamily } from '../rule.js'

/** Signs that lead on, without a word. */
export const navigation = {
  /** Numbers of pages: `1 2 3`, `« 1 2 3 … 10 »`. */
  pager: {
    shapes: [
      {
        holds: '1 2',
        ends: '0123456789…»›>→.',
        near: 60,
        pattern:
          /^(?:[«‹<←] ?){0,2}1 2(?: 3)?(?: 4)?(?: 5)?(?: 6)?(?: 7)?(?: 8)?(?: 9)?(?: 10)?(?: ?(?:…|\.{3}) ?\d{1,4})?(?: ?[»›>→]){0,2}$/,
      },
    ],
    place: 'run',
    proof: {
      removes: ['1 2 3', '« 1 2 3 4 »', '1 2 3 … 10'],
      keeps: ['The match ended 1 2 to the visitors.', '1 2 1 2', 'Rovers 1 2 United', '1 2 many'],
    },
  },
  /** Crumbs and menus whose signs alone are left: `»`, `| |`, `▶`. */
  sign: {
    shapes: [{ holds: '', pattern: /^(?:[»›→←▶▼|•«‹▲] ?){1,6}$/ }],
    place: 'run',
    proof: { removes: ['»', '‹ ›', '| |', '▶'], keeps: ['→ see the map', '• first', '* * *', '…', '—'] },
  },
} satisfies ProvenFamily
