import { once } from '../characters/once.js'

const LONG = 120
const HEAD = 80
const TAIL = 32
// A cut within a surrogate pair leaves half of it, which is not a character.
const HALF_AT_END = /[\ud800-\udbff]$/
const HALF_AT_START = /^[\udc00-\udfff]/

/**
 * Everything except the ordinary space: controls, spaces, format characters, private and unassigned ones, and lone marks.
 */
const UNSEEN = /* @__PURE__ */ once(() => /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]|(?<=^.)\p{M}/gu)

/**
 * A text quoted as in JSON, with invisible characters escaped. The middle of a long text is left out.
 *
 * `don\u200bt` → `"don\u200bt"`: JSON can parse it if nothing is left out.
 */
export function quoted(text: string): string {
  if (text.length <= LONG) return escaped(text)
  const head = text.slice(0, HEAD).replace(HALF_AT_END, '')
  const tail = text.slice(-TAIL).replace(HALF_AT_START, '')
  return `${escaped(head).slice(0, -1)} … ${escaped(tail).slice(1)}`
}

function escaped(text: string): string {
  return JSON.stringify(text).replace(UNSEEN(), (character) => {
    let codes = ''
    for (let at = 0; at < character.length; at++)
      codes += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
    return codes
  })
}
