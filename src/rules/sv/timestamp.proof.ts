import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'Publicerad 2019-05-03 10:23',
      'Uppdaterad 10.23',
      'Uppdaterad: 2019-05-03',
      'Uppdaterad 10.23 | Publicerad 09.12',
      'för 3 timmar sedan',
      'Publicerat 3 maj 2019 av Jo Ng',
      'Upplagd av Jo Ng kl. 10:23',
      'Artikeln är mer än 30 dagar gammal',
    ],
    keeps: [
      'Rapporten uppdaterades kl 10.23.',
      'För 100 år sedan: den stora branden',
      'Publicerad forskning visar en nedgång',
      'Datum för valet',
      'Publicerat av Jo Ng i en tidskrift 1902',
      'Artikeln är 30 år gammal.',
      'Artikeln är över förväntan.',
    ],
  },
  label: { removes: ['Publicerad', 'Uppdaterad:'], keeps: ['Publicerad och glömd', 'Uppdaterad lag'] },
  'reading-time': {
    removes: ['Lästid: 3 min', '3 min lästid', 'Lyssna (3 min)', 'Lyssna 3 min'],
    keeps: ['Tre minuter före tolv', 'På 3 min var allt över.', 'Lyssna i 3 minuter'],
  },
}
