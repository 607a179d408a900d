import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  av: {
    removes: ['Av Jo Ng', 'Av: Jo Ng', 'Av Jo Ng, 2019-05-03'],
    keeps: [
      'Av de 40 skadade är tolv barn',
      'Av Guds nåde',
      'Text: det ord han hatade mest',
      'Av och till',
      'Analys: Därför faller kronan',
      'Jo Ng, fotograferad i går',
    ],
  },
  desk: {
    removes: ['Av TT', 'Redaktionen', 'Alla artiklar av Jo Ng'],
    keeps: ['Redaktionen stormades', 'Om författaren vet vi inget'],
  },
}
