import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: ['Tilaa uutiskirje', 'Tilaa Esimerkin uutiskirjeitä!', 'Päivän uutiset suoraan sähköpostiisi'],
    keeps: ['Uutiskirje vuoti.', 'Tilaa on vielä', 'Kiitos avusta'],
  },
  form: { removes: ['Uutiskirje', 'Sähköpostiosoite'], keeps: ['Uutiskirje paljasti juonen', 'Tilaa riittää'] },
}
