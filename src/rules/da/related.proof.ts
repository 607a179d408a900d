import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: ['Relaterede artikler', 'Udvalgte artikler'],
    keeps: [
      'Relaterede lovbrud stiger.',
      'Læs også Marx',
      'Anbefalet af lægen',
      'Udvalgte artikler i grundloven',
      'Populære nyheder forsvandt',
    ],
  },
  ranking: {
    removes: ['Mest læste', 'Ugens mest læste', 'Mest kommenterede', 'Læs flere artikler om broen'],
    keeps: ['Mest læste bog om krigen', 'Seneste sommer', 'Ugens mest læste bog'],
  },
}
