import type { Family } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Il ponte a maggio. Foto: Anna Rossi/ANSA`, `(Foto: Archivio)` */
  'caption-with-credit': {
    closingCredit: {
      labels: [
        'Foto',
        'FOTO',
        'Fotografia',
        'Immagine',
        'Credito',
        'Crediti',
        'Credit',
        'Credits',
        'Photo credit',
        'Foto d’archivio',
        "Foto d'archivio",
      ],
      joints: [' di'],
      sources: ['archivio', 'repertorio'],
      small: ['da', 'di', 'de', 'dal', 'dai', 'dei', 'del', 'dalla', 'della', 'e', 'via', 'per', 'web'],
      ends: 'àèéìòù',
    },
  },
  /** Any label: `Foto d’archivio`, `Foto di repertorio`, `Immagine di repertorio` */
  label: {
    lines: [
      "(foto|immagine|immagini|fotografia|fonte foto|credit foto) (d'archivio|di repertorio|di archivio|archivio|repertorio|d'illustrazione|generica|dal web|tratta da {rest}|di copertina|da internet|da facebook|simbolica)[[ ](/|:|-|\\||,)[ ]{credit}]",
    ],
    words: [
      'foto',
      'didascalia',
      'fonte foto',
      'crediti foto',
      'credit',
      'crediti',
      'credits',
      'photo credit',
      'ingrandisci',
      'dida',
    ],
    place: 'edges',
  },
} satisfies Family
