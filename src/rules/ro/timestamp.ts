import type { ProvenFamily } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Publicat: 12.05.2021`, `Data publicării: …`, `Actualizat la 12.05.2021 10:04` */
  labelled: {
    lines: [
      '(publicat|publicată|actualizat|actualizată|data publicării|data publicarii|data actualizării|' +
        'data actualizarii|postat|ultima actualizare|modificat|publicare|adăugat|adaugat|scris|data publicare|' +
        'actualizare)[ ][:|la|pe|în|la data|la data de|: |pe data de|în data de| :][ ]{date}',
      '(publicat|postat|data publicării)[ ][:|la|pe|în|la data de][ ]{date}[ ]' +
        '[/|\\||•|-|–|,|.|\\(] (actualizat|actualizată|ultima actualizare|modificat|data actualizării)[ ][:|la|pe|' +
        'în][ ]{date}',
      '{stamp}[ ][/|\\||•|-|–|,|.|\\(] (actualizat|actualizată|ultima actualizare|modificat)[ ][:|la|pe][ ]{date}',
      '(publicat|actualizat)[:] acum {n} [de] (secunde|minute|ore|zile|săptămâni|luni|ani)',
      '(publicat|actualizat)[:] acum (o oră|un minut|o zi)',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Publicat: 12.05.2021',
        'Data publicării: 12.05.2021',
        'Actualizat la 12.05.2021 10:04',
        'Publicat: 12.05.2021, actualizat: 13.05.2021',
        'Publicat pe 3 mai 2021',
        'Actualizat acum 5 ore',
      ],
      keeps: [
        'Publicat în 2019, romanul s-a vândut bine.',
        'Actualizat, registrul are o mie de nume mai puțin.',
        'Data limită: 12 mai',
      ],
    },
  },
  /** The label alone, its date elsewhere: `Publicat`, `Ultima actualizare` */
  label: {
    lines: ['{n} (min|minut|minute)'],
    words: [
      'publicat',
      'actualizat',
      'data publicării',
      'data actualizării',
      'ultima actualizare',
      'postat',
      'publicat la',
      'publicat pe',
    ],
    place: 'run',
    proof: {
      removes: ['Publicat', 'Ultima actualizare'],
      keeps: ['Publicat și uitat', 'Data de expirare'],
    },
  },
  /** `Timp de citire: 3 minute`, `3 min citire` */
  'reading-time': {
    lines: [
      'timp de citire',
      '{n}[ ](min|minute|minut|min.) [de] (citire|citit|lectură)',
      '(timp de citire|timp de lectură|timp citire|timp estimat de citire|timp de citit|citire)[ |:|: |: aprox. ]{n}[ ](min|minute|minut|min.|secunde)',
      '(mai puțin de un minut|un minut) (de citit|de lectură|citire)',
    ],
    proof: {
      removes: ['Timp de citire: 3 minute', '3 min citire', '• 2 minute de citit'],
      keeps: ['5 minute de glorie', 'Un minut de reculegere'],
    },
  },
  /** `acum 5 ore`, `Acum o zi` */
  ago: {
    lines: [
      'acum {n} [de] (secunde|min|minute|ore|zile|săptămâni|luni|saptamani)',
      'acum (o oră|un minut|o zi|o săptămână|o lună)',
      '{n} [de] (minute|ore|zile|luni) în urmă',
      '(azi|astăzi|ieri)[,| la] {stamp}',
    ],
    place: 'edges',
    proof: {
      removes: ['acum 5 ore', 'Acum o zi', '20 de minute în urmă'],
      keeps: ['Acum 20 de ani, puciul', 'Acum o ploaie rece', 'Acum 5 ore aștepta.'],
    },
  },
} satisfies ProvenFamily
