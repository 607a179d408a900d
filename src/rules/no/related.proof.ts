import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: ['Relaterte saker', 'Utvalgte saker'],
    keeps: [
      'Relaterte lovbrudd øker.',
      'Les også Marx',
      'Anbefalt av legen',
      'Utvalgte saker for retten',
      'Populære saker forsvant',
    ],
  },
  ranking: {
    removes: ['Mest lest', 'Ukens mest leste', 'Mest kommenterte', 'Mest lest siste uke', 'Les flere saker om brua'],
    keeps: ['Mest leste bok om krigen', 'Siste sommer', 'Ukens mest leste bok', 'Mest lest i fengslet er Bibelen.'],
  },
}
