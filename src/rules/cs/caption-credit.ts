import type { Family } from '../rule.js'

const ENDS = 'aábcčdďeéěfghiíjklĺľmnňoóôpqrŕřsštťuúůvwxyýzžAÁBCČDĎEÉĚFGHIÍJKLĽMNŇOÓPQRŘSŠTŤUÚŮVWXYÝZŽ)'

/** A label with a colon, then names and agencies, to the end of the line. */
const CLOSING_CREDIT =
  /^.{16,600}[\s.(,”"“|]\(?(?:Foto|FOTO|Zdroj|ZDROJ|Autor): ?(?:\p{Lu}[\p{L}\p{N}.’'&-]{0,40}|\/|\||a|archiv|profimedia|čtk)(?:[ /,|]{1,3}(?:\p{Lu}[\p{L}\p{N}.’'&-]{0,40}|\/|\||a|z|pro|via|archiv|profimedia|čtk|se|svolením)){0,9}\)?$/u

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Most přes řeku. Foto: Jan Novák, ČTK`. */
  'caption-with-credit': {
    shapes: [
      ...['oto:', 'OTO:', 'droj:', 'Autor:'].map((holds) => ({
        holds,
        ends: ENDS,
        near: 200,
        pattern: CLOSING_CREDIT,
      })),
    ],
  },
  /** Labels of a picture: `Ilustrační foto`, `Zdroj fotografie: ČTK`. */
  label: {
    lines: [
      '(zdroj fotografie|zdroj fotografií a videa|zdroj fotografií|zdroj obrázku|zdroj videa|autor fotografie|autor fotografií|autor fotky|zdroj foto|zdroj fotky|úvodní foto|titulní foto)[:|,] {credit}',
      '(ilustrační|ilustračná|ilustračné|archivní|archívna|snímek|titulní|úvodní) (fotografie|fotografia|foto|snímek|obrázek|snímka|z videa|z kamery|záber)',
      '(zdroj fotografie|autor fotografie|screenshot|reprofoto|popisek|foto archiv|archiv|repro)',
    ],
    place: 'edges',
  },
} satisfies Family
