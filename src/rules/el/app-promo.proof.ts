import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: ['Κατεβάστε την εφαρμογή μας', 'Κατέβασε το app'],
    keeps: [
      'Κατεβάστε τα χέρια, φώναξε ο αστυνόμος.',
      'Η εφαρμογή μας πρόδωσε τον κλέφτη',
      'Κατεβάστε την εφαρμογή του δήμου και κλείστε ραντεβού.',
    ],
  },
}
