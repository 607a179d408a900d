import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'Publisert 03.05.2019 10:23',
      'Sist oppdatert 03.05.2019 - 12:17',
      'Oppdatert: 03.05.2019',
      'for 3 timer siden',
      'Publisert: 3. mai 2019 av Jo Ng',
      'Lagt inn av Jo Ng kl. 10:23',
      'Sist oppdatert for 3 timer siden',
    ],
    keeps: [
      'Saken ble publisert 5. august.',
      'For 100 år siden: den store brannen',
      'Publisert forskning viser nedgang',
      'Dato for valget',
      'Publisert av Jo Ng i en bok fra 1902',
      'Artikkelen er 30 år gammel.',
      'Saken er over for lengst.',
    ],
  },
  label: { removes: ['Publisert', 'Sist oppdatert:'], keeps: ['Publisert og glemt', 'Oppdatert lov'] },
  'reading-time': {
    removes: ['Lesetid: 3 min', '3 min lesetid', 'Lytt (3 min)'],
    keeps: ['Tre minutter på tolv', 'På 3 min var alt over.', 'Lytt i 3 minutter'],
  },
}
