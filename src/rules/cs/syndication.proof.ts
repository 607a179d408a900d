import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: ['Příspěvek Most otevřen pochází z Příklad', 'Text původně vyšel v týdeníku Příklad'],
    keeps: ['Příspěvek o mostu pochází z rádia.', 'Článek se nejdříve objevil na zdi', 'Článek vyšel v Nature.'],
  },
  machine: {
    removes: [
      'Článek vznikl s pomocí umělé inteligence',
      'Shrnutí vytvořené pomocí AI',
      'Článek byl přeložen z angličtiny',
      'Článek byl vytvořen s využitím AI a zkontrolován redakcí.',
    ],
    keeps: ['Text vznikl v roce 1902.', 'Zpráva byla napsána krví.'],
  },
  release: { removes: ['Tisková zpráva společnosti Příklad', 'Tisková zpráva'], keeps: ['Tisková zpráva lže.'] },
}
