import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Sursa: Agerpres`, `Sursă: ziar.example`, below the story */
  source: {
    lines: [
      '(sursa|sursă|surse|sursa originală|sursa articol|sursa știrii|preluat de pe|preluare|text preluat de la|via)[ ]: {publication}',
      '(sursa|sursă) (-|–|—|\\||/|=) {publication}',
      '(preluat de pe|preluare|preluare de pe|sursa) {publication}',
      '(scrie|transmite|relatează) {publication}',
      '(cu informații|pe baza informațiilor|cu materiale) (de la|din|de pe) ' +
        '(reuters|afp|agerpres|mediafax|ap|news.ro|agenții)[ și (reuters|afp|agerpres|mediafax|ap|news.ro)]',
    ],
    words: ['sursa', 'sursă', 'surse'],
    endings: [
      '(sursa|sursă)',
      '(sursa|sursă|surse|via)[ ]: {publication}',
      '(scrie|transmite|relatează) (agerpres|mediafax|news.ro|hotnews.ro|digi24|adevărul)',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Sursa: Agerpres',
        'Sursă: Ziarul Exemplu',
        'Surse: AFP, Reuters',
        'Sursa',
        '(Sursa: Mediafax)',
        'Cu informații de la Reuters',
      ],
      keeps: [
        'Surse: poliția, spitalul și doi martori confirmă.',
        'O sursă din minister a negat.',
        'Sursa vieții',
        'Scrie cu stânga',
      ],
    },
  },
  /** The same with an address: `Sursa: https://ziar.example/4`, `Articolul integral aici` */
  address: {
    lines: [
      '(sursa|sursă|surse|via|link|articol original|articolul integral|mai multe detalii|detalii|citește integral pe|' +
        'citește articolul integral pe|sursa articol|articolul complet|mai multe pe)[ ][:][ ]{url}',
      '(citește|vezi) (articolul|textul|știrea) (original|integral|originală|complet)[ (pe|aici)][ :|:] {url}',
      '(citește|vezi|citiți) (articolul original|sursa originală|articolul integral|textul integral)[ (pe {publication}|aici)]',
    ],
    endings: [
      '(sursa|sursă|link|detalii)[ ][:][ ]{url}',
      '(citește|vezi) (articolul original|articolul integral)[ (pe {publication}|aici)]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Sursa: https://ziar.example/4',
        'Citește articolul original',
        'Articolul integral: www.ziar.example/4',
      ],
      keeps: [
        'Citește textul original greu, spune profesoara.',
        'Link fatal',
        'Cine știe ceva poate intra pe https://politie.example/aviz și anunța.',
      ],
    },
  },
} satisfies ProvenFamily
