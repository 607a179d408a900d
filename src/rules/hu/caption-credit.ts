import type { Family } from '../rule.js'

const ENDS = 'aábcdeéfghiíjklmnoóöőpqrstuúüűvwxyzAÁBCDEÉFGHIÍJKLMNOÓÖŐPQRSTUÚÜŰVWXYZ)'

/** A label with a colon, then names and agencies, to the end of the line. */
const CLOSING_CREDIT =
  /^.{16,600}[\s.(,”"|–]\(?(?:Fotó|FOTÓ|Fotók|Kép|Forrás|Fénykép|Borítókép|Nyitókép): ?(?:\p{Lu}[\p{L}\p{N}.’'&-]{0,40}|\/|\||és|archív)(?:[ /,|–-]{1,3}(?:\p{Lu}[\p{L}\p{N}.’'&-]{0,40}|\/|\||és|archív|illusztráció|hu|via|a|szerző)){0,9}\)?$/u

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Híd a folyón. Fotó: Kovács János / MTI`. */
  'caption-with-credit': {
    shapes: [
      ...['otó:', 'OTÓ:', 'otók:', 'Forrás:', 'kép:', 'Kép:'].map((holds) => ({
        holds,
        ends: ENDS,
        near: 200,
        pattern: CLOSING_CREDIT,
      })),
    ],
  },
  /** Labels of a picture: `Illusztráció`, `Nyitókép: Getty Images`. */
  label: {
    lines: [
      '(nyitókép|borítóképünk|borítókép|címlapkép|kiemelt képünk|kiemelt kép|kép forrása|fotó forrása|képek forrása|címlapfotó|borítófotó|nyitófotó|indexkép|fotók forrása|a kép forrása)[:|,] {credit}',
      '(nyitókép|borítóképünk|borítókép|címlapkép|kiemelt kép|a borítókép|a nyitókép|címlapi kép|képünk)[ ](:|illusztráció|csak illusztráció|illusztratív)[ ]{rest}',
      '(illusztrációs kép|illusztrációs fotó|illusztráció|képünk illusztráció|a kép illusztráció|archív fotó|archív kép|archív felvétel|képernyőkép|képernyőfotó|a kép csak illusztráció|a képünk illusztráció|borítókép illusztráció|fotó archív|borítóképünk illusztráció|illusztratív kép|képek forrása|kép forrása)',
    ],
    place: 'edges',
  },
} satisfies Family
