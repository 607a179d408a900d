import type { ProvenFamily } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Le pont en mai. Photo : Anne Roy / Exemple`, `(Photo : Archives)`, `PHOTO ANNE ROY, LA PRESSE` */
  'caption-with-credit': {
    closingCredit: {
      labels: [
        'Photo',
        'Photos',
        'PHOTO',
        'PHOTOS',
        'Crédit',
        'Crédits',
        'Crédit photo',
        'Crédits photo',
        'Crédit photos',
        'Crédits photos',
        'Image',
        'Images',
        'Illustration',
        'Photo d’archives',
        "Photo d'archives",
      ],
      joints: [' par', ' de', ' d’archives', " d'archives", ','],
      behindStop: ['PHOTO', 'PHOTOS'],
      sources: ['archives', 'capture'],
      small: ['de', 'du', 'la', 'le', 'les', 'et', 'via', 'par', 'pour', 'écran', 'vidéo'],
      ends: 'àâéèêëîïôûùç',
    },
    proof: {
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
  },
  /** A caption that closes with ©: `Le pont en mai. © Anne Roy / AFP` */
  'caption-with-sign': {
    closingCredit: {
      labels: [],
      alone: ['©'],
      sources: ['archives'],
      small: ['de', 'du', 'la', 'le', 'les', 'via', 'et', 'pour'],
      ends: 'àâéèêëîïôûùç',
    },
    proof: {
      removes: ['Le pont neuf, en mai. © Anne Roy / AFP', 'Des habitants traversent le fleuve. (© Exemple)'],
      keeps: ['Le signe © protège une œuvre.', 'Elle a dessiné un © sur le mur de la mairie, puis un cœur'],
    },
  },
  /** Any label: `Photo d’illustration`, `Image d’illustration. © AFP`, `Crédit photo` */
  label: {
    lines: [
      "(photo|image|illustration|photographie|photos) (d'illustration|d'archives|d'archive|prétexte|illustration|" +
        "fournie|tirée de|non datée|transmise|fournie par {rest}|d'illustration : {rest})" +
        '[[.|,| -| –| /| :| \\(][ ](©|afp|{credit})[\\)]]',
      "(image d'illustration|photo d'illustration|photo d'archives|illustration|capture d'écran)[.|,| -| –| /| :][ ](©|\\(c\\))[ ]{credit}",
    ],
    words: ['crédit photo', 'crédits photo', 'légende', 'crédits', 'dr', 'd.r.', "capture d'écran", 'photo'],
    place: 'edges',
    proof: {
      removes: ['Photo d’illustration', 'Crédit photo', 'Photo d’archives', 'DR'],
      keeps: [
        'Photo de famille',
        'Illustration d’un échec',
        'Photo d’archives à l’appui, il dément',
        'Légende du siècle',
      ],
    },
  },
} satisfies ProvenFamily
