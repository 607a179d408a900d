import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  kirjoittaja: {
    removes: ['Teksti: Jo Ng', 'Kirjoittaja: Jo Ng', 'Toimittaja Jo Ng', 'Teksti: Jo Ng, kuvat: Ed Poe'],
    keeps: ['Teksti: sana jota hän vihasi', 'Toimittaja ammuttiin', 'Jo Ng, 43, katosi', 'Jo Ng, kuvattuna eilen'],
  },
  desk: {
    removes: ['Toimitus', 'Kirjoittaja', 'Päätoimittaja Jo Ng'],
    keeps: ['Toimitus vallattiin', 'Kirjoittaja on kuollut', 'Toimittaja katosi rajalla'],
  },
}
