import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: ['Meld deg på nyhetsbrevet vårt', 'Du er nå påmeldt nyhetsbrevet', 'Få vårt nyhetsbrev hver morgen'],
    keeps: [
      'Nyhetsbrevet lakk ut.',
      'Meld deg for politiet',
      'Abonner på strøm',
      'Meld deg på løpet',
      'Jeg godtar ikke vilkårene, sa hun.',
      'Vil du ha kaffe på mobilen?',
      'Få varsler fra legen',
      'Få år senere la avisa ned sitt nyhetsbrev',
      'Få svarer på e-post fra kommunen.',
    ],
  },
  form: {
    removes: ['Din e-postadresse'],
    keeps: ['Nyhetsbrev avslørte kuppet', 'Registrer deg eller gå, sa han.'],
  },
}
