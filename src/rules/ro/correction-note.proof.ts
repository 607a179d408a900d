import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  updated: {
    removes: ['Acest articol a fost actualizat.', 'Articol actualizat'],
    keeps: ['Acest articol din lege a fost modificat de Parlament.', 'Articolul a fost actualizat'],
  },
  report: {
    removes: ['Ai observat o greșeală?', 'Semnalează o eroare'],
    keeps: ['Raportează o eroare de calcul ministrul.'],
  },
  opinion: {
    removes: ['Opiniile exprimate în acest articol aparțin autorilor și nu redacției.'],
    keeps: ['Opiniile miniștrilor aparțin autorilor lor, a spus el.'],
  },
}
