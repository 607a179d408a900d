import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: ['Βρήκατε λάθος; Ενημερώστε μας', 'Αναφορά λάθους'],
    keeps: ['Βρήκατε λάθη στη γέφυρα;', 'Αναφορά του λάθους έγινε στη Βουλή.'],
  },
  opinion: {
    removes: ['Οι απόψεις που εκφράζονται είναι του συντάκτη', 'Τα άρθρα εκφράζουν τους συντάκτες τους'],
    keeps: ['Οι απόψεις για τη γέφυρα διίστανται.', 'Τα άρθρα του νόμου για το νερό'],
  },
}
