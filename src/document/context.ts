import type { Change } from '../edit/change.js'
import { movesOf } from './origin.js'
import { quoted } from './quoted.js'

const HALF_AT_END = /[\ud800-\udbff]$/
const HALF_AT_START = /^[\udc00-\udfff]/

/**
 * The text around each change, `width` code units on each side, with the change in brackets.
 *
 * `It isn&#39;t over` → `"It isn[']t ov"`
 */
export function contextOf(text: string, changes: readonly Change[], width: number): string[] {
  return movesOf(changes).map(({ after: { start, end } }) => {
    const head = text.slice(Math.max(0, start - width), start).replace(HALF_AT_START, '')
    const tail = text.slice(end, end + width).replace(HALF_AT_END, '')
    return quoted(`${head}[${text.slice(start, end)}]${tail}`)
  })
}
