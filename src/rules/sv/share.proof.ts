import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Dela artikel',
      'Dela på Facebook',
      'Kopiera länk',
      'Klicka för att dela på Facebook (Öppnas i ett nytt fönster)',
      'Gilla: Gilla Laddar in …',
    ],
    keeps: ['De ska dela på priset.', 'Dela lika', 'Polisen ber att bilden delas.'],
  },
  button: { removes: ['Dela', 'Följ'], keeps: ['Dela lika', 'Följ pengarna'] },
  'follow-us': {
    removes: ['Följ oss på Facebook', 'Följ oss', 'Gilla oss på Facebook'],
    keeps: ['Följ skyltarna, ber polisen.', 'Gilla läget'],
  },
}
