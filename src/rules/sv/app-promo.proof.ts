import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: [
      'Ladda ner vår app',
      'Läs i appen',
      'Ladda ner vår nya app för de senaste nyheterna',
      'Hämta i App Store',
    ],
    keeps: ['Appen spårar användare, enligt myndigheten.', 'Hämta andan', 'Läs i tidningen'],
  },
}
