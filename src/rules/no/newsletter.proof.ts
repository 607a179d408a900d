import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Meld deg på vårt nyhetsbrev',
      'Abonner på nyhetsbrevet',
      'Få de viktigste nyhetene rett i innboksen',
      'Slå på varsler',
      'Gå ikke glipp av noe – meld deg på nyhetsbrevet',
      'Meld deg på nyhetsbrevet vårt',
      'Skriv inn e-postadressen din',
      'Jeg godtar vilkårene',
      'Du er nå påmeldt nyhetsbrevet',
      'Få pushvarsler',
      'Få vårt nyhetsbrev hver morgen',
    ],
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
    removes: ['Nyhetsbrev', 'Din e-postadresse'],
    keeps: ['Nyhetsbrev avslørte kuppet', 'Registrer deg eller gå, sa han.'],
  },
}
