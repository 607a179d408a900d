import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'Vi bruker informasjonskapsler',
      'Dette nettstedet bruker cookies for å gi deg en bedre opplevelse.',
      'Les mer om hvordan vi bruker informasjonskapsler',
    ],
    keeps: ['Vi bruker vold, sa lederen.', 'Tilsynet bøtela nettstedet for cookies.'],
  },
  choice: { removes: ['Godta alle', 'Personvernerklæring'], keeps: ['Godta aldri planen', 'Tilpass deg'] },
  embed: {
    removes: ['Innhold fra YouTube', 'Vis dette innlegget på Instagram', 'Nettleseren din støtter ikke video'],
    keeps: ['Innhold fra boksen luktet', 'En nettleser for barn'],
  },
}
