import type { Family } from '../rule.js'

const ENDS = 'abcdefghijklmnopqrstuvwxyzàèéìòùABCDEFGHIJKLMNOPQRSTUVWXYZÀÈÉÌÒÙ0123456789)'

/** A label with a capital, then names and agencies, to the end of the line; a full stop only before the bracket that closes. */
const CLOSING_CREDIT =
  /^.{16,600}[\s.(”"»|/–—-](?:Foto|FOTO|Fotografia|Immagine|Crediti?|Credits?|Photo credit|Foto d['’]archivio)(?: di|:| :) ?(?:["'“‘]?[\p{Lu}\d][\p{L}\p{N}.’'"”&@-]{0,40}|d[aei]l?|e|via|@\w+|archivio|repertorio)(?:[ /,|-]{1,3}(?:["'“‘]?[\p{Lu}\d][\p{L}\p{N}.’'"”&@-]{0,40}|d[aei]l?|dalla|della|e|via|per|@\w+|archivio|repertorio|dal|web)){0,9}\.?\)?$/u

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Il ponte a maggio. Foto: Anna Rossi/ANSA`, `(Foto: Archivio)` */
  'caption-with-credit': {
    shapes: ['Foto', 'FOTO', 'Immagine', 'Credit'].map((holds) => ({ holds, ends: ENDS, pattern: CLOSING_CREDIT })),
  },
  /** Any label: `Foto d’archivio`, `Foto di repertorio`, `Immagine di repertorio` */
  label: {
    lines: [
      "(foto|immagine|immagini|fotografia|fonte foto|credit foto) (d'archivio|di repertorio|di archivio|archivio|repertorio|d'illustrazione|generica|dal web|tratta da {rest}|di copertina|da internet|da facebook|simbolica)[[ ](/|:|-|\\||,)[ ]{credit}]",
      '(foto|didascalia|fonte foto|crediti foto|credit|crediti|credits|photo credit|ingrandisci|dida)',
    ],
    place: 'edges',
  },
} satisfies Family
