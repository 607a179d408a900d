import { skipSpace, trimSpace } from '../../page/white-space.js'
import { decodeEntities } from '../../repair/entities.js'

/** All blanks but one that stands alone, and is as it should be. */
const SPACE = /[\s\u200b]{2,}|[^\S ]|\u200b| $/g
const HYPHEN = /\u00ad/g

/** A value in one line, its character references decoded, without soft hyphens: `Rain &amp;\n sno&shy;w ` → `Rain & snow` */
export function lineOf(value: string): string {
  const decoded = decodeEntities(value)
  const start = skipSpace(decoded, 0, decoded.length)
  const end = trimSpace(decoded, start, decoded.length)
  if (isInOneLine(decoded, start, end)) return decoded.slice(start, end)
  return decoded.replace(HYPHEN, '').replace(SPACE, ' ').trim()
}

/** Whether a stretch holds no blanks but single ones between words, and no soft hyphens; most do. */
function isInOneLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 ? text.charCodeAt(at + 1) <= 32 : code < 32 || isUnusual(code)) return false
  }
  return true
}

/** Whether a character may be a blank of another kind, or a soft hyphen. */
const isUnusual = (code: number): boolean =>
  code >= 0x80 &&
  (code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code < 0x2070) ||
    code === 0x3000 ||
    code === 0xfeff)
