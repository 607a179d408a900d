import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'Pubblicato da Anna Rossi alle 10:00',
      'Pubblicato il 12/05/2021',
      'Pubblicato il: 3 maggio 2021',
      'Aggiornato alle 10:04',
      'Ultimo aggiornamento: 12/05/2021 10:04',
      'Pubblicato il 12/05/2021 Ultima modifica 13/05/2021 11:00',
      'Aggiornato 5 ore fa',
    ],
    keeps: [
      'Pubblicato da Anna Rossi alle stampe, il libro vendette bene.',
      'Pubblicato nel 2019, il libro ha venduto bene.',
      'Aggiornato l’elenco, mancano mille nomi.',
      'Data limite: 12 maggio',
      'Il dato, aggiornato a marzo, sale.',
    ],
  },
  label: {
    removes: ['Pubblicato il', 'Ultimo aggiornamento'],
    keeps: ['Pubblicato e dimenticato', 'Data di scadenza', 'Lettura domenicale'],
  },
  'reading-time': {
    removes: ['Tempo di lettura: 3 minuti', "2' di lettura", '• 2 min di lettura', 'Lettura 4 min'],
    keeps: ['5 minuti di gloria', 'Un minuto di silenzio', 'La lettura di 3 minuti bastò al giudice.'],
  },
  ago: {
    removes: ['5 ore fa', 'Un’ora fa', '20 minuti fa'],
    keeps: ['20 anni fa il golpe', 'Un freddo polare', '5 ore fa caldo in aula.'],
  },
}
