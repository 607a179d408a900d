import { NAMES, NUMBERS, POINTS } from './references.table.js'

let meanings: Map<string, string> | undefined

/**
 * Decodes a character reference as browsers do; an unknown reference is returned unchanged. On Node, `he` does this:
 * see `references.node.ts`. Bundles have only its decoding tables, a quarter of its size.
 *
 * `&eacute;` → `é`, `&#146;` → `’`, `&nosuch;` → `&nosuch;`
 */
export function decodeReference(reference: string): string {
  const body = reference.slice(1, -1)
  if (body[0] !== '#') {
    meanings ??= readMeanings()
    return meanings.get(body) ?? reference
  }
  const isHex = body[1] === 'x' || body[1] === 'X'
  const point = Number.parseInt(body.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  if (point > LAST_POINT || (point >= FIRST_SURROGATE && point <= LAST_SURROGATE)) return '\ufffd'
  return NUMBERS[point] ?? String.fromCodePoint(point)
}

const LAST_POINT = 0x10ffff
const FIRST_SURROGATE = 0xd800
const LAST_SURROGATE = 0xdfff

function readMeanings(): Map<string, string> {
  const points = POINTS.split(' ')
  let first = 0
  return new Map(
    NAMES.split(' ').map((name, at) => {
      const [step = 0, ...others] = (points[at] as string).split('+').map((digits) => Number.parseInt(digits, 36))
      first += step
      return [name, String.fromCodePoint(first, ...others)]
    }),
  )
}
