import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  af: {
    removes: ['Af Jo Ng', 'Af: Jo Ng', 'Af Jo Ng /ritzau/'],
    keeps: [
      'Af de 40 sårede er tolv børn',
      'Af og til',
      'Tekst: ordet han hadede mest',
      'Kommentar: Derfor falder kronen',
      'Jo Ng, fotograferet i går',
    ],
  },
  desk: {
    removes: ['Redaktionen', 'Alle artikler af Jo Ng'],
    keeps: ['Redaktionen stormet', 'Om forfatteren ved vi lidt'],
  },
}
