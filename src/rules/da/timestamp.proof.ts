import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: ['Publiceret 03.05.2019 kl. 10:23', 'Opdateret: 03.05.2019', 'for 3 timer siden'],
    keeps: [
      'Artiklen blev publiceret 5. august.',
      'For 100 år siden: den store brand',
      'Publiceret forskning viser fald',
      'Dato for valget',
    ],
  },
  label: { removes: ['Publiceret', 'Senest opdateret:'], keeps: ['Publiceret og glemt', 'Opdateret lov'] },
  'reading-time': {
    removes: ['Læsetid: 3 min', '3 min læsetid'],
    keeps: ['Tre minutter i tolv', 'På 3 min var alt forbi.'],
  },
}
