import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Del artiklen',
      'Del artiklen Del',
      'Del på Facebook',
      'Kopier link',
      'Klik for at dele på Facebook (Åbner i et nyt vindue)',
      'Del på X (Åbner i nyt vindue)',
      'Send til en ven',
      'Kopieret til udklipsholder',
      'Kunne du lide artiklen?',
      'Var artiklen nyttig?',
      'Del artiklen gratis',
    ],
    keeps: [
      'En del af artiklen blev slettet.',
      'En del af byen',
      'Politiet beder folk dele billedet.',
      'Kunne du lide krigsårene?',
      'Send en ven',
    ],
  },
  button: { removes: ['Del', 'Følg'], keeps: ['Del to', 'Følg pengene'] },
  'follow-us': {
    removes: [
      'Følg os på Facebook',
      'Følg os',
      'Find os på Facebook',
      'Følg vores kanal på WhatsApp',
      'Bliv en del af vores Facebook-gruppe',
      'Synes godt om os på Facebook',
      'Føj Havnebladet til som foretrukken kilde på Google',
    ],
    keeps: [
      'Følg skiltene, beder politiet.',
      'Find fejlen på billedet',
      'Følg kanalen sydpå, sagde kaptajnen.',
      'Mød os på pladsen',
    ],
  },
}
