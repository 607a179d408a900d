import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Tilaa uutiskirje',
      'Tilaa Esimerkin uutiskirjeitä!',
      'Päivän uutiset suoraan sähköpostiisi',
      'Älä jää paitsi – tilaa uutiskirje',
      'Hyväksyn käyttöehdot',
      'Kiitos tilauksesta!',
      'Anna sähköpostiosoitteesi',
      'Olet nyt tilannut uutiskirjeen',
    ],
    keeps: [
      'Uutiskirje vuoti.',
      'Tilaa on vielä',
      'Kiitos avusta',
      'Kiitos kaikesta, hän sanoi ja kertoi tilauksesta.',
      'Anna periksi',
    ],
  },
  form: { removes: ['Sähköpostiosoite'], keeps: ['Uutiskirje paljasti juonen', 'Tilaa riittää'] },
}
