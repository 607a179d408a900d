import type { ProvenFamily } from '../rule.js'

/** Where a source stopped early, and said so. */
export const truncation = {
  /** What news APIs put after the first two hundred characters: `… [+1234 chars]`. */
  'more-characters': {
    inside: [
      { opens: '…', pattern: /… ?\[\+\d{1,7} char(?:acter)?s?\]/iy },
      { opens: '[', pattern: /\[\+\d{1,7} char(?:acter)?s?\]/iy },
    ],
    proof: {
      removes: ['… [+1234 chars]', '…[+88 chars]', '[+5 char]'],
      keeps: [
        '“And then there was silence…”',
        'The tweet may hold [280 chars], the firm said.',
        'It scored [+12] on the index of the bank.',
      ],
    },
  },
  /** An ellipsis in brackets where an excerpt ends: `[…]`, alone or after the last sentence; within one it is an omission. */
  'bracketed-ellipsis': {
    shapes: [
      { holds: '', pattern: /^\[…\]$/ },
      { holds: '', pattern: /^\[\.\.\.\]$/ },
    ],
    place: 'tail',
    proof: {
      removes: ['[…]', '[...]'],
      keeps: [
        '“We will […] fight on,” the letter said.',
        '“It would end like this…” she said, her voice trailing away.',
        '[…] and the rest of the letter was burnt.',
      ],
    },
  },
} satisfies ProvenFamily
