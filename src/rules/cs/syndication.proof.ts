import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'Příspěvek Most otevřen pochází z Příklad',
      'Článek Most otevřen se nejdříve objevil na Příklad.',
      'Text původně vyšel v týdeníku Příklad',
    ],
    keeps: ['Příspěvek o mostu pochází z rádia.', 'Článek se nejdříve objevil na zdi'],
  },
}
