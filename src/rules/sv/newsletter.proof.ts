import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Prenumerera på vårt nyhetsbrev',
      'Anmäl dig till nyhetsbrevet',
      'Få nyheterna direkt i din inkorg',
      'Slå på notiser',
    ],
    keeps: ['Nyhetsbrevet läckte.', 'Anmäl dig till polisen', 'Få fisk i ån', 'Prenumerera lagom'],
  },
  form: { removes: ['Nyhetsbrev', 'Din e-postadress'], keeps: ['Nyhetsbrev avslöjade kuppen', 'Anmälan läggs ned'] },
}
