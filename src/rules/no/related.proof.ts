import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: ['Les også', 'Relaterte saker', 'Mer om saken', 'Anbefalt for deg'],
    keeps: ['Relaterte lovbrudd øker.', 'Les også Marx', 'Anbefalt av legen'],
  },
  ranking: { removes: ['Mest lest', 'Siste nytt', 'Relatert'], keeps: ['Mest leste bok om krigen', 'Siste sommer'] },
}
