import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: ['Har du hittat ett fel?', 'Rapportera fel', 'Artikeln är uppdaterad'],
    keeps: [
      'Rapportera brott direkt, manar polisen.',
      'Rättelse: ministern avgick den 4 maj.',
      'Artikeln är från 1974',
    ],
  },
}
