import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: ['Gerelateerde artikelen', 'Lees ook:', 'Meer over dit onderwerp', 'Aanbevolen', 'Meer nieuws'],
    keeps: [
      'Gerelateerde misdrijven namen toe.',
      'Lees ook Marx',
      'Meer over de rug van boeren',
      'Aanbevolen door de arts',
    ],
  },
  ranking: {
    removes: ['Meest gelezen', 'Laatste nieuws', 'Populair', 'Meest gelezen op Voorbeeld'],
    keeps: [
      'Meest gelezen boek van het jaar',
      'Populair bij jongeren',
      'Laatste nieuws uit het front kwam per muilezel.',
    ],
  },
}
