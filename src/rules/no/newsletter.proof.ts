import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Meld deg på vårt nyhetsbrev',
      'Abonner på nyhetsbrevet',
      'Få de viktigste nyhetene rett i innboksen',
      'Slå på varsler',
    ],
    keeps: ['Nyhetsbrevet lakk ut.', 'Meld deg for politiet', 'Abonner på strøm', 'Meld deg på løpet'],
  },
  form: {
    removes: ['Nyhetsbrev', 'Din e-postadresse'],
    keeps: ['Nyhetsbrev avslørte kuppet', 'Registrer deg eller gå, sa han.'],
  },
}
