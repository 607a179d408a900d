import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'Artikkeli Pitkä tie kotiin julkaistiin ensimmäisen kerran Esimerkki.',
      'Juttu on alun perin julkaistu Satama-lehdessä numerossa 4.',
    ],
    keeps: ['Artikkeli ilmestyi seinälle.', 'Juttu on vakava'],
  },
}
