import type { ProvenFamily } from '../rule.js'

/** Who wrote it, above the story. A sentence that opens with “Di” holds a verb, or ends in a stop. */
export const byline = {
  /** `Redazione`, `di Redazione`, `Redazione ANSA ROMA`, `dal nostro inviato` */
  'by-desk': {
    lines: [
      '(redazione|ansa|agi|adnkronos|askanews)[,| -| –| /| \\|] {credit}',
      '(dal|dalla|dai|dalle) (nostro|nostra|nostri|nostre) (inviato|inviata|corrispondente|inviati|corrispondenti|redazione)[ (a|in|da|dal) {name}]',
      '(inviato|inviata|corrispondente|nostro inviato|nostra inviata|servizio)[ (a|in|da|di) {name}]',
    ],
    words: [
      'redazione',
      'la redazione',
      'di redazione',
      'a cura della redazione',
      'redazione online',
      'redazione web',
      'redazione ansa',
      'redazione adnkronos',
      'redazione cronaca',
      'redazione sport',
      'redazione economia',
      'redazione esteri',
      'redazione politica',
    ],
    place: 'head',
    proof: {
      removes: [
        'Redazione',
        'di Redazione',
        'Redazione ANSA ROMA',
        'Dal nostro inviato a Roma',
        'A cura della redazione',
      ],
      keeps: [
        'A Natale la redazione chiude due giorni.',
        'Redazione del testo in ritardo',
        'Dalla redazione al fronte',
        'Di agenzie e banche si parla poco',
      ],
    },
  },
  /** `di Anna Rossi`, `Di Anna Rossi e Luca Neri`, `dal nostro inviato Anna Rossi` */
  by: {
    lines: [
      'di[:] {author}',
      'di[:] {author}[,| -| –| —| \\|| /| •] (inviato|inviata|corrispondente|ansa|giornalista|nostro inviato|' +
        'nostra inviata|redazione|{email}|{handle}|da {name}|inviato a {name}|corrispondente da {name})',
      'di[:] {author}(,| -| –| —| \\|| /| •| il) {stamp}',
      'di[:] {author} (\\||/|-|–|—|•|·) {credit}',
      '(dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente)[ (a|in|da) {name}| |,] {author}',
      '(dal nostro inviato|dalla nostra inviata|dal nostro corrispondente) {author}',
    ],
    place: 'head',
    proof: {
      removes: [
        'di Anna Rossi',
        'Di Anna Rossi',
        'di Anna Rossi e Luca Neri',
        'DI ANNA ROSSI',
        'di Anna Rossi, inviata',
        'di Anna Rossi - 12/05/2021',
        'di Anna Rossi | Giornale Esempio',
        'dal nostro inviato Anna Rossi',
      ],
      keeps: [
        'Di notte la città chiude il ponte.',
        'Di Anna Rossi si sa poco o nulla.',
        'Di corsa verso il voto',
        'Di Giulia si sa tutto',
        'Da Roma a Milano',
      ],
    },
  },
  /** `Scritto da Anna Rossi`, `A cura di Anna Rossi`, `Autore: Anna Rossi` */
  'written-by': {
    lines: [
      '(testo|testi|contributo|intervento) a cura di {author}',
      '(scritto|pubblicato|postato|redatto|articolo|inserito|a cura|testo|intervista|servizio) (da|di)[:] {author}',
      '(scritto|pubblicato|postato|inserito) da[:] {author}(,| -| \\|| il) {stamp}',
      '(scritto|pubblicato|postato|inserito) da[:] [la] (redazione|admin|amministratore|{words} redazione)',
      '(autore|autrice|autori|testo|testi|giornalista|redattore|articolo|di|firma|reportage)[ ]: {author}',
      'a cura di[:] {author}',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Testo a cura di Anna Rossi',
        'Scritto da Anna Rossi',
        'A cura di Anna Rossi',
        'Autore: Anna Rossi',
        'Pubblicato da Anna Rossi il 12/05/2021',
        'Articolo di Anna Rossi',
      ],
      keeps: [
        'Scritto da detenuti, il libro ha venduto mille copie.',
        'Autore del delitto, a processo',
        'Testo: la legge completa',
        'Pubblicato per errore, il dato è durato un’ora.',
      ],
    },
  },
  /** The label alone, its name elsewhere: `di`, `Scritto da` */
  label: {
    lines: ['(di|scritto da|autore|autori|pubblicato da|a cura di|di:)'],
    place: 'run',
    proof: { removes: ['di:', 'Scritto da', 'Pubblicato da'], keeps: ['Di più', 'Autore ignoto', 'Di chi è la colpa'] },
  },
  /** A name with what it does: `Anna Rossi, inviata`, `Anna Rossi | Corriere` */
  'name-and-role': {
    lines: [
      '{author}(,| -| –| \\|| /| •) (inviato|inviata|corrispondente|nostro inviato|nostra inviata|giornalista|' +
        'redazione|corrispondente da {name}|inviato a {name}|inviata a {name}|redazione {publication})',
      '{author}( / ansa| \\| ansa| - ansa|, ansa)',
    ],
    place: 'head',
    proof: {
      removes: ['Anna Rossi, inviata', 'Anna Rossi | Corrispondente da Parigi', 'Anna Rossi / ANSA'],
      keeps: ['Anna Rossi, giornalista e madre', 'Luca Neri, inviato di guerra, è morto ieri.'],
    },
  },
  /** Who wrote it, below the story and behind a colon: `Di: Anna Rossi` */
  below: {
    lines: ['(di|testo|testi|autore|autrice|redazione|a cura di)[ ]: {author}'],
    place: 'tail',
    proof: { removes: ['Di: Anna Rossi'], keeps: ['Di: niente', 'Testo: la legge intera'] },
  },
} satisfies ProvenFamily
