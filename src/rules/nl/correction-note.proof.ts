import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: ['Correctie melden'],
    keeps: [
      'Fout op fout',
      'Correctie: de minister trad af op 4 mei.',
      'Zie je een brand? Bel 112.',
      'Fout gevonden in de wet',
      'Zie je een fout? Dan is het te laat.',
    ],
  },
  updated: {
    removes: ['Dit artikel is bijgewerkt.', 'Het bericht is later aangepast', 'Dit artikel is ouder dan een jaar'],
    keeps: [
      'Dit artikel is aangepast: de minister trad af op 4 mei.',
      'Deze tekst is oud',
      'Dit dorp is ouder dan een jaar',
    ],
  },
}
