import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'Publicat: 12.05.2021',
      'Data publicării: 12.05.2021',
      'Actualizat la 12.05.2021 10:04',
      'Publicat: 12.05.2021, actualizat: 13.05.2021',
      'Publicat pe 3 mai 2021',
      'Actualizat acum 5 ore',
    ],
    keeps: [
      'Publicat în 2019, romanul s-a vândut bine.',
      'Actualizat, registrul are o mie de nume mai puțin.',
      'Data limită: 12 mai',
    ],
  },
  label: {
    removes: ['Publicat', 'Ultima actualizare'],
    keeps: ['Publicat și uitat', 'Data de expirare'],
  },
  'reading-time': {
    removes: ['Timp de citire: 3 minute', '3 min citire', '• 2 minute de citit'],
    keeps: ['5 minute de glorie', 'Un minut de reculegere'],
  },
  ago: {
    removes: ['acum 5 ore', 'Acum o zi', '20 de minute în urmă'],
    keeps: ['Acum 20 de ani, puciul', 'Acum o ploaie rece', 'Acum 5 ore aștepta.'],
  },
}
