import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: ['Relaterade artiklar', 'Utvalda artiklar'],
    keeps: [
      'Relaterade brott ökar.',
      'Läs också Marx',
      'Missa inte bussen',
      'Utvalda artiklar ur lagen',
      'Fler artiklar saknas',
    ],
  },
  ranking: {
    removes: ['Mest läst', 'MEST LÄST JUST NU', 'Dagens mest lästa', 'Mest kommenterade', 'Läs fler artiklar om bron'],
    keeps: [
      'Mest läst var boken om kriget',
      'Senaste matchen',
      'Populärt bland turister',
      'Dagens mest lästa bok',
      'Populära artiklar stals',
    ],
  },
}
