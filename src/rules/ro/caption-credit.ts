import type { Family } from '../rule.js'

const ENDS = 'abcdefghijklmnopqrstuvwxyzăâîșțABCDEFGHIJKLMNOPQRSTUVWXYZĂÂÎȘȚ0123456789)'

/** A label with a capital, then names and agencies, to the end of the line; a full stop only before the bracket that closes. */
const CLOSING_CREDIT =
  /^.{16,600}[\s.(”"„|/–—-](?:Foto|FOTO|Fotografie|Sursa foto|Sursă foto|Credit foto|Imagine)(?:[:.] | :|: ) ?(?:["'“‘]?[\p{Lu}\d][\p{L}\p{N}.’'"”&@-]{0,40}|arhivă|captură)(?:[ /,|-]{1,3}(?:["'“‘]?[\p{Lu}\d][\p{L}\p{N}.’'"”&@-]{0,40}|de|din|la|și|arhivă|captură|video)){0,9}\.?\)?$/u

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Podul în mai. Foto: Ana Pop / Agerpres`, `(Foto: Arhivă)` */
  'caption-with-credit': {
    shapes: ['Foto', 'FOTO', 'foto', 'Imagine'].map((holds) => ({ holds, ends: ENDS, pattern: CLOSING_CREDIT })),
  },
  /** Any label: `Foto cu caracter ilustrativ`, `Foto arhivă` */
  label: {
    lines: [
      '(foto|fotografie|imagine|imagini) (cu caracter ilustrativ|cu rol ilustrativ|arhivă|arhiva|ilustrativ|ilustrativă|din arhivă|cu titlu ilustrativ|de arhivă|generică|cu rol simbolic|simbol)[[ ](/|:|-|\\||,)[ ]{credit}]',
      '(foto|sursa foto|sursă foto|captură ecran|credit foto|fotografie)',
    ],
    place: 'edges',
  },
} satisfies Family
