import type { Family } from '../rule.js'

const ENDS = 'aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźżAĄBCĆDEĘFGHIJKLŁMNŃOÓPQRSŚTUVWXYZŹŻ0123456789)'

/** A label with its stop, then names and agencies, to the end of the line. */
const CLOSING_CREDIT =
  /^.{16,600}[\s.(,”"|/]\(?(?:[Ff]ot\.|FOT\.|Foto:|[Zz]dj\.|Zdjęcie:|Źródło:) ?(?:\p{Lu}[\p{L}\p{N}.’'&-]{0,40}|\/|\||i|x-news|materiały|shutterstock|archiwum)(?:[ /,|]{1,3}(?:\p{Lu}[\p{L}\p{N}.’'&-]{0,40}|\/|\||i|z|prasowe|archiwum|prywatne|com|domena|publiczna|materiały|własne|zdjęcie|ilustracyjne|policja)){0,9}\)?$/u

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Most nad rzeką. Fot. Jan Kowalski / PAP`. */
  'caption-with-credit': {
    shapes: [
      ...['fot.', 'Fot.', 'FOT.', 'Foto:', 'zdj.', 'Zdj', 'Źródło:'].map((holds) => ({
        holds,
        ends: ENDS,
        near: 200,
        pattern: CLOSING_CREDIT,
      })),
    ],
  },
  /** Labels of a picture: `Zdjęcie ilustracyjne`, `Źródło zdjęcia: Shutterstock`. */
  label: {
    lines: [
      '(źródło zdjęcia głównego|źródło zdjęcia|źródło zdjęć|źródło fotografii|źródło grafiki|źródło wideo|autor zdjęcia|autor zdjęć|autor fotografii|zdjęcie główne|zdjęcie tytułowe|prawa autorskie)[:|,] {credit}',
      '(zdjęcie|fotografia|grafika|foto|obrazek|ilustracja|wizualizacja|zdjęcia) (ilustracyjne[.] {credit}|ilustracyjne|ilustracyjna|poglądowe|poglądowa|archiwalne|archiwalna|przykładowe|podglądowe)',
      '(źródło zdjęcia|autor zdjęcia|zdjęcie archiwalne|zrzut ekranu|screen|kadr z filmu|kadr z nagrania|materiały prasowe|mat. prasowe|archiwum prywatne|archiwum redakcji|zdjęcie wygenerowane przez ai|obraz wygenerowany przez ai|grafika wygenerowana przez ai)',
    ],
    place: 'edges',
  },
} satisfies Family
