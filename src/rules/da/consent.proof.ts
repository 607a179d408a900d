import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'Vi bruger cookies',
      'Denne hjemmeside bruger cookies for at forbedre din oplevelse.',
      'Læs mere om vores brug af cookies',
    ],
    keeps: ['Vi bruger vold, sagde lederen.', 'Tilsynet gav siden en bøde for cookies.'],
  },
  choice: { removes: ['Accepter alle', 'Cookiepolitik'], keeps: ['Accepter aldrig planen', 'Tilpas dig'] },
  embed: {
    removes: ['Indhold fra YouTube', 'Vis dette opslag på Instagram', 'Din browser understøtter ikke video'],
    keeps: ['Indhold fra dåsen lugtede', 'En browser til børn'],
  },
}
