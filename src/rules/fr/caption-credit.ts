import type { Family } from '../rule.js'

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
  },
  /** Any label: `Photo d’illustration`, `Image d’illustration. © AFP`, `Crédit photo` */
  label: {
    lines: [
      "(photo|image|illustration|photographie|photos) (d'illustration|d'archives|d'archive|prétexte|illustration|fournie|tirée de|non datée|transmise|fournie par {rest}|d'illustration : {rest})[[.|,| -| –| /| :| \\(][ ](©|afp|{credit})[\\)]]",
      "(image d'illustration|photo d'illustration|photo d'archives|illustration|capture d'écran)[.|,| -| –| /| :][ ](©|\\(c\\))[ ]{credit}",
    ],
    words: ['crédit photo', 'crédits photo', 'légende', 'crédits', 'dr', 'd.r.', "capture d'écran", 'photo'],
    place: 'edges',
  },
} satisfies Family
