import type { Family } from '../rule.js'

const ENDS = 'abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789).'
const WORD = "(?:\\p{Lu}[\\p{L}\\p{N}.’'&@-]{0,40}|ja|via|arkisto)"

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Silta illalla toukokuussa. Kuva: Jo Ng / Lehtikuva` */
  'caption-with-credit': {
    shapes: ['uva', 'KUVA'].map((holds) => ({
      holds,
      ends: ENDS,
      near: 140,
      pattern: new RegExp(
        `^.{12,600}(?:[\\s.(|”"–—-]|(?<=\\p{Ll}|[.!?”"]))(?:Kuva|KUVA|Kuvat|KUVAT|Arkistokuva|Kuvituskuva|Kuvaaja) ?[:©] ?${WORD}(?:(?: ?[/,|] ?| & | )${WORD}){0,9}\\.?\\)?$`,
        'u',
      ),
    })),
  },
  /** Any label: `Kuvituskuva`, `Arkistokuva`, `Avaa kuvien katselu` */
  label: {
    lines: [
      '(kuvituskuva|arkistokuva|kuvateksti|kuvaaja|kuva|kuvat|avaa kuvien katselu|kuvakaappaus|havainnekuva|suurenna kuva|näytä kuvat|kuva {n} / {n}|kuva {n}/{n}|avaa kuva|pressikuva)',
      '(kuvituskuva|arkistokuva|havainnekuva)[ ](:|/|-|–|,)[ ]{credit}',
      '(lehtikuva|stt-lehtikuva|all over press|aop)[ ](/|\\|)[ ]{credit}',
      '{credit}[ ](/|\\|)[ ](lehtikuva|stt-lehtikuva|all over press|aop|yle|mtv|lk|sanoma|keskisuomalainen|helsingin sanomat|stt)',
    ],
    place: 'edges',
  },
} satisfies Family
