import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: [
      'Le pont neuf, en mai. Photo : Anne Roy / Exemple',
      'Des habitants traversent le fleuve en barque (Photo : Archives)',
      'La maire pendant l’inauguration | Crédit : AFP',
      'Vue du pont depuis le nord - Crédits : Getty Images',
      'Le pont neuf, au printemps. PHOTO ANNE ROY, EXEMPLE',
    ],
    keeps: [
      'Le photographe raconte comment il a fait la Photo : avec une boîte et un clou',
      'Il a gagné le prix avec la photo du pont et de sa mère.',
      'Tous voulaient la même photo : celle du baiser.',
      'Le marathon en images et en PHOTOS',
    ],
  },
  'caption-with-sign': {
    removes: ['Le pont neuf, en mai. © Anne Roy / AFP', 'Des habitants traversent le fleuve. (© Exemple)'],
    keeps: ['Le signe © protège une œuvre.', 'Elle a dessiné un © sur le mur de la mairie, puis un cœur'],
  },
  label: {
    removes: ['Photo d’illustration', 'Crédit photo', 'Photo d’archives', 'DR'],
    keeps: [
      'Photo de famille',
      'Illustration d’un échec',
      'Photo d’archives à l’appui, il dément',
      'Légende du siècle',
    ],
  },
}
