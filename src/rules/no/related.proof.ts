import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: [
      'Les også',
      'Relaterte saker',
      'Mer om saken',
      'Anbefalt for deg',
      'Du er kanskje også interessert i',
      'Utvalgte saker',
      'Flere saker fra Havnebladet',
    ],
    keeps: [
      'Relaterte lovbrudd øker.',
      'Les også Marx',
      'Anbefalt av legen',
      'Utvalgte saker for retten',
      'Populære saker forsvant',
    ],
  },
  ranking: {
    removes: [
      'Mest lest',
      'Siste nytt',
      'Relatert',
      'Ukens mest leste',
      'Mest kommenterte',
      'Mest lest siste uke',
      'Les flere saker om brua',
    ],
    keeps: ['Mest leste bok om krigen', 'Siste sommer', 'Ukens mest leste bok', 'Mest lest i fengslet er Bibelen.'],
  },
}
