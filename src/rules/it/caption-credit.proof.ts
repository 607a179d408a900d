import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: [
      'Il ponte nuovo, a maggio. Foto: Anna Rossi/ANSA',
      'Gli abitanti passano il fiume in barca (Foto: Archivio)',
      'La sindaca durante l’apertura | Immagine: Giornale Esempio',
      'Il ponte vecchio a maggio. Photo credit: Anna Rossi',
    ],
    keeps: [
      'Il fotografo racconta come fece la Foto: con una scatola e un chiodo',
      'Ha vinto il premio con la foto del ponte e della nonna.',
      'Tutti volevano la stessa foto: quella del bacio.',
    ],
  },
  label: {
    removes: ['Foto d’archivio', 'Foto di repertorio', 'Immagine di repertorio', 'Didascalia'],
    keeps: [
      'Foto di famiglia',
      'Immagine del paese in gioco',
      'Foto d’archivio alla mano, nega tutto',
      'Crediti in fumo',
    ],
  },
}
