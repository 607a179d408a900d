import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: ['Har du fundet en fejl?', 'Fejl i artiklen?', 'Artiklen er opdateret'],
    keeps: ['Anmeld tyven til politiet.', 'Rettelse: ministeren gik af den 4. maj.', 'Artiklen er fra 1974'],
  },
}
