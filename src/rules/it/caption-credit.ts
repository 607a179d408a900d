import type { ProvenFamily } from '../rule.js'

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
    proof: {
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
  },
  /** Any label: `Foto d’archivio`, `Foto di repertorio`, `Immagine di repertorio` */
  label: {
    lines: [
      '(foto|immagine|immagini|fotografia|fonte foto|credit foto) ' +
        "(d'archivio|di repertorio|di archivio|archivio|repertorio|d'illustrazione|generica|dal web|tratta da {rest}|" +
        'di copertina|da internet|da facebook|simbolica)[[ ](/|:|-|\\||,)[ ]{credit}]',
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
    proof: {
      removes: ['Foto d’archivio', 'Foto di repertorio', 'Immagine di repertorio', 'Didascalia'],
      keeps: [
        'Foto di famiglia',
        'Immagine del paese in gioco',
        'Foto d’archivio alla mano, nega tutto',
        'Crediti in fumo',
      ],
    },
  },
} satisfies ProvenFamily
