import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  author: {
    removes: [
      'Autor: Jan Novák',
      'Text: Jana Nováková',
      'Napsal Jan Novák',
      'Autor: Jan Novák, 05.05.2021',
      'Autor: redakce',
      'Jo Ng, redaktor',
      'Jo Ng 3. května 2019',
    ],
    keeps: [
      'Autor dopisu zůstal neznámý',
      'Text: co chtěl básník říci',
      'Redaktor Jan Novák zahynul v palbě.',
      'Jo Ng, redaktorský poradce prezidenta',
    ],
  },
  label: { removes: ['Autor', 'O autorovi:'], keeps: ['Autor nežije', 'Redakce a její sousedé'] },
}
