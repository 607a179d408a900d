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
      'Teilen auf',
      'Teilen Drucken E-Mail',
      'Jetzt teilen!',
      'Kurz-URL kopieren',
      'In Facebook freigeben',
      'Diesen Post per E-Mail versenden',
    ],
    keeps: [
      'In weiten Teilen des Landes fehlt Wasser.',
      'Teilen auf Raten',
      'Teilen Sie Ihr Brot, rief der Pfarrer.',
      'Polizei bittet, das Bild zu teilen',
      'Artikel empfehlen Strafen',
      'Teile es mit dem Hammer',
      'Jetzt teilen sich zwei den Posten',
      'Hat Ihnen der Artikel geschadet?',
      'In Facebook verliebt',
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
      'Muster Online jetzt auch auf WhatsApp',
      'Muster Online bei Google als bevorzugte Quelle hinzufügen',
      'Folgen Sie uns auf Instagram, Facebook und YouTube.',
      'Sie finden uns auch auf Instagram',
    ],
    keeps: [
      'Folgen Sie den Schildern, bittet die Polizei.',
      'Folge der Dürre',
      'Der Minister auf Facebook und im Wald',
      'Der Minister ist jetzt auch auf der Flucht',
      'Als bevorzugte Quelle der Spione galt der Hafen',
      'Sie finden uns auch auf dem Markt',
    ],
  },
}
