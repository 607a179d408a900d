import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: [
      'Zgłoś błąd na stronie',
      'Znalazłeś błąd? Napisz do nas!',
      'Zauważyłeś literówkę? Zaznacz ją i wciśnij Ctrl+Enter',
    ],
    keeps: ['Zgłoś błąd w wyroku, radzi adwokat.', 'Znalazłeś błąd na banknocie'],
  },
  opinion: {
    removes: [
      'Opinie wyrażone w artykule są opiniami autora',
      'Tekst wyraża wyłącznie poglądy autora.',
      'Felieton wyraża poglądy autora',
      'Tekst jest opinią autora',
    ],
    keeps: [
      'Opinie wyrażone w głosowaniu zaskoczyły wójta',
      'Tekst wyraża gniew ulicy',
      'Tekst jest opinią publiczną nieznany.',
    ],
  },
}
