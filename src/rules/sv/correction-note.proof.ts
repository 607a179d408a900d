import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: ['Fel i artikeln?'],
    keeps: [
      'Rapportera brott direkt, manar polisen.',
      'Rättelse: ministern avgick den 4 maj.',
      'Artikeln är från 1974',
      'Artikeln har väckt stark kritik.',
      'Fel i texten fick boken att dras in',
      'Vi följer reglerna, säger klubben.',
      'Detta är inte bara mina åsikter, säger hon.',
    ],
  },
}
