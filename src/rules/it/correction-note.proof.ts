import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  updated: {
    removes: ['Questa notizia è stata aggiornata.', 'Articolo aggiornato', 'Articolo aggiornato alle 10:04'],
    keeps: [
      'La notizia è stata corretta.',
      'L’articolo sarà modificato con un emendamento.',
      'Questa notizia è stata accolta con sollievo nel porto.',
      'Errata corrige: il ministro è uscito il 4 maggio, non il 5.',
      'Il testo è stato corretto dal prof, che ha tolto due punti.',
    ],
  },
  report: {
    removes: ['Segnala commento', 'Errata corrige'],
    keeps: ['Segnala un reato', 'Segnala un guasto il sindaco', 'Hai trovato un amico', 'Un errore di gioventù'],
  },
}
