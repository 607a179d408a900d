import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'more-characters': {
    removes: ['… [+1234 chars]', '…[+88 chars]', '[+5 char]'],
    keeps: [
      '“And then there was silence…”',
      'The tweet may hold [280 chars], the firm said.',
      'It scored [+12] on the index of the bank.',
    ],
  },
  'bracketed-ellipsis': {
    removes: ['[…]', '[...]'],
    keeps: [
      '“We will […] fight on,” the letter said.',
      '“It would end like this…” she said, her voice trailing away.',
      '[…] and the rest of the letter was burnt.',
    ],
  },
}
