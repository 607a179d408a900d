import type { Family } from '../rule.js'

/** Where a source stopped early, and said so. */
export const truncation = {
  /** What news APIs put after the first two hundred characters: `… [+1234 chars]`. */
  'more-characters': {
    inside: [
      { opens: '…', pattern: /… ?\[\+\d{1,7} char(?:acter)?s?\]/iy },
      { opens: '[', pattern: /\[\+\d{1,7} char(?:acter)?s?\]/iy },
    ],
  },
  /** An ellipsis in brackets where an excerpt ends: `[…]`, alone or after the last sentence; within one it is an omission. */
  'bracketed-ellipsis': {
    shapes: [
      { holds: '', pattern: /^\[…\]$/ },
      { holds: '', pattern: /^\[\.\.\.\]$/ },
    ],
    place: 'tail',
  },
} satisfies Family
