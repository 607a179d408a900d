import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Artikel teilen',
      'Diesen Artikel teilen:',
      'Auf Facebook teilen',
      'Teilen Sie diesen Artikel',
      'Per E-Mail versenden',
      'Link kopieren',
      'Teilen auf',
      'Teilen Drucken E-Mail',
    ],
    keeps: [
      'In weiten Teilen des Landes fehlt Wasser.',
      'Teilen auf Raten',
      'Teilen Sie Ihr Brot, rief der Pfarrer.',
      'Polizei bittet, das Bild zu teilen',
      'Artikel empfehlen Strafen',
    ],
  },
  button: {
    removes: ['Teilen', 'Merken', 'Twittern', 'Gefällt mir', '12 Mal geteilt'],
    keeps: ['Teilen macht Freude', 'Merken Sie sich das', 'Folgen unklar', 'Gefällt mir nicht'],
  },
  wordpress: {
    removes: [
      'Teilen mit:',
      'Teilen Sie dies mit:',
      'Klick, um über Twitter zu teilen (Wird in neuem Fenster geöffnet)',
      'Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)',
      'Gefällt mir Wird geladen …',
      'Gefällt mir: Gefällt mir Wird geladen...',
    ],
    keeps: [
      'Teilen mit Armen',
      'Klick, und das Licht war aus',
      'Die Tür (wird in neuem Glanz erstrahlen)',
      'Klicken, um zu kaufen, wird verboten.',
    ],
  },
  'follow-us': {
    removes: [
      'Folgen Sie uns',
      'Folgen Sie uns auf Facebook',
      'Folge uns auf Instagram',
      'Muster Online auf Facebook',
      'Folgen Sie uns in den sozialen Medien',
    ],
    keeps: [
      'Folgen Sie den Schildern, bittet die Polizei.',
      'Folge der Dürre',
      'Der Minister auf Facebook und im Wald',
    ],
  },
}
