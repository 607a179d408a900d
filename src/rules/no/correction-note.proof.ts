import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: ['Har du funnet en feil?', 'Rapporter feil', 'Saken er oppdatert'],
    keeps: ['Rapporter funn til politiet.', 'Rettelse: statsråden gikk av 4. mai.', 'Saken er fra 1974'],
  },
}
