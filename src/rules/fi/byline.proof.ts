import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  kirjoittaja: {
    removes: ['Teksti: Jo Ng', 'Kirjoittaja: Jo Ng', 'Toimittaja Jo Ng', 'Jo Ng, toimittaja'],
    keeps: ['Teksti: sana jota hän vihasi', 'Toimittaja ammuttiin', 'Jo Ng, 43, katosi'],
  },
  desk: { removes: ['Toimitus', 'Kirjoittaja'], keeps: ['Toimitus vallattiin', 'Kirjoittaja on kuollut'] },
}
