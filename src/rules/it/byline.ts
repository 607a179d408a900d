import type { Family } from '../rule.js'

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
  },
  /** `di Anna Rossi`, `Di Anna Rossi e Luca Neri`, `dal nostro inviato Anna Rossi` */
  by: {
    lines: [
      'di[:] {author}',
      'di[:] {author}[,| -| –| —| \\|| /| •] (inviato|inviata|corrispondente|ansa|giornalista|nostro inviato|nostra inviata|redazione|{email}|{handle}|da {name}|inviato a {name}|corrispondente da {name})',
      'di[:] {author}(,| -| –| —| \\|| /| •| il) {stamp}',
      'di[:] {author} (\\||/|-|–|—|•|·) {credit}',
      '(dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente)[ (a|in|da) {name}| |,] {author}',
      '(dal nostro inviato|dalla nostra inviata|dal nostro corrispondente) {author}',
    ],
    place: 'head',
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
  },
  /** The label alone, its name elsewhere: `di`, `Scritto da` */
  label: {
    lines: ['(di|scritto da|autore|autori|pubblicato da|a cura di|di:)'],
    place: 'run',
  },
  /** A name with what it does: `Anna Rossi, inviata`, `Anna Rossi (ANSA)`, `Anna Rossi | Corriere` */
  'name-and-role': {
    lines: [
      '{author}(,| -| –| \\|| /| •) (inviato|inviata|corrispondente|nostro inviato|nostra inviata|giornalista|redazione|corrispondente da {name}|inviato a {name}|inviata a {name}|redazione {publication})',
      '{author}( / ansa| \\| ansa| - ansa|, ansa)',
    ],
    place: 'head',
  },
} satisfies Family
