import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  updated: {
    removes: ['Acest articol a fost actualizat.', 'Articol actualizat'],
    keeps: ['Acest articol din lege a fost modificat de Parlament.', 'Articolul a fost actualizat'],
  },
}
