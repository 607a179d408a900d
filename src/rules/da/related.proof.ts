import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: ['Læs også', 'Relaterede artikler', 'Mere om sagen', 'Anbefalet til dig'],
    keeps: ['Relaterede lovbrud stiger.', 'Læs også Marx', 'Anbefalet af lægen'],
  },
  ranking: {
    removes: ['Mest læste', 'Seneste nyt', 'Relateret'],
    keeps: ['Mest læste bog om krigen', 'Seneste sommer'],
  },
}
