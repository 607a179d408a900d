import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Slå notifikationer til',
      'Gå ikke glip af noget – tilmeld dig nyhedsbrevet',
      'Vil du have vores nyhedsbrev?',
      'Tak for din tilmelding!',
      'Du er nu tilmeldt nyhedsbrevet',
    ],
    keeps: [
      'Nyhedsbrevet lækkede.',
      'Tilmeld dig løbet',
      'Få styr på gælden',
      'Jeg accepterer ikke betingelserne, sagde hun.',
      'Vil du have kaffe på mobilen?',
      'Få år senere lukkede avisens nyhedsbrev',
      'Modtag aldrig penge fra fremmede, advarer et nyhedsbrev',
      'Du kan altid vende hjem på de betingelser',
      'Få svarer på mail fra kommunen.',
    ],
  },
  form: {
    removes: ['Din e-mailadresse'],
    keeps: ['Nyhedsbrev afslørede kuppet', 'Tilmeld jer, sagde hun.'],
  },
}
