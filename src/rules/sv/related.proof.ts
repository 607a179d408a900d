import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: ['Läs också', 'Relaterade artiklar', 'Mer i ämnet', 'Mer läsning'],
    keeps: ['Relaterade brott ökar.', 'Läs också Marx', 'Missa inte bussen'],
  },
  ranking: {
    removes: ['Mest läst', 'Senaste nytt', 'MEST LÄST JUST NU', 'Relaterat'],
    keeps: ['Mest läst var boken om kriget', 'Senaste matchen', 'Populärt bland turister'],
  },
}
