import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: [
      'Fout gezien?',
      'Zie je een fout in dit artikel? Mail ons',
      'Correctie melden',
      'Taalfout gezien? Meld het ons',
    ],
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
  opinion: {
    removes: [
      'De mening van de auteur is niet noodzakelijk die van de redactie.',
      'Columnisten hebben de vrijheid hun mening te geven en hoeven zich niet te houden aan regels van de redactie.',
    ],
    keeps: [
      'De mening van de rechter telt.',
      'In dit land is een mening geen misdaad',
      'De opvatting van de minister is niet die van de krant.',
      'Columnisten geven hun mening in de krant.',
    ],
  },
}
