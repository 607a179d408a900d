import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: ['Feil i saken?'],
    keeps: [
      'Rapporter funn til politiet.',
      'Rettelse: statsråden gikk av 4. mai.',
      'Saken er fra 1974',
      'Saken er alvorlig, sier han.',
      'Feil i saken førte til frifinnelse',
      'Slik jobber politiet med saken',
    ],
  },
}
