import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Tilmeld dig vores nyhedsbrev',
      'Få de vigtigste nyheder direkte i din indbakke',
      'Slå notifikationer til',
    ],
    keeps: ['Nyhedsbrevet lækkede.', 'Tilmeld dig løbet', 'Få styr på gælden'],
  },
  form: {
    removes: ['Nyhedsbrev', 'Din e-mailadresse'],
    keeps: ['Nyhedsbrev afslørede kuppet', 'Tilmeld jer, sagde hun.'],
  },
}
