import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: ['Huomasitko virheen?', 'Ilmoita virheestä', 'Juttua päivitetty'],
    keeps: ['Ilmoita havainnoista poliisille.', 'Oikaisu: ministeri erosi 4. toukokuuta.'],
  },
}
