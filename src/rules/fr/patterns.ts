import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
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
  'caption-credit/caption-with-sign': {
    closingCredit: {
      labels: [],
      alone: ['©'],
      sources: ['archives'],
      small: ['de', 'du', 'la', 'le', 'les', 'via', 'et', 'pour'],
      ends: 'àâéèêëîïôûùç',
    },
  },
  'credit/biography': {
    shapes: [
      {
        holds: ' est ',
        pattern:
          /^(?:\p{Lu}[\p{L}.'’-]{0,30} )(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|de|du|la|le|des|et) ){1,5}est (?:une? |la |le )?(?:[\p{L}-]{2,20} ){0,4}(?:journaliste|rédactrice|rédacteur|correspondante?|chroniqueuse|chroniqueur|reporter|éditorialiste|blogueuse|blogueur|pigiste)(?:[ ,](?:de|du|des|au|à|en|pour|et|chez|spécialisée?|indépendante?|basée?|politique|depuis|la)[^.\n]{2,160})?(?:\. [^\n]{2,250})?\.?$/u,
      },
    ],
  },
  'read-more/bracketed': {
    inside: [
      { opens: '(', pattern: /\((?:lire la suite|en savoir plus|cliquez ici|lire plus|à lire ici|voir ici)\)/iy },
      { opens: '[', pattern: /\[(?:lire la suite|en savoir plus|cliquez ici|lire plus|suite)(?: ?…| ?\.{3})?\]/iy },
    ],
  },
}
