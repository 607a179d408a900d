import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: [
      'Podul nou, în luna mai. Foto: Ana Pop / Agerpres',
      'Localnicii trec râul cu barca (Foto: Arhivă)',
      'Primărița la deschidere | Sursa foto: Facebook',
    ],
    keeps: [
      'Fotograful povestește cum a făcut acea Foto: cu o cutie și un cui',
      'A câștigat premiul cu fotografia podului și a bunicii.',
      'Toți voiau aceeași foto: cea a sărutului.',
    ],
  },
  label: {
    removes: ['Foto cu caracter ilustrativ', 'Imagine ilustrativă', 'Foto arhivă', 'Sursa foto'],
    keeps: ['Foto de familie', 'Imaginea țării în joc', 'Fotografie rară la muzeu'],
  },
}
