const LONG = 120
const HEAD = 80
const TAIL = 32
// A cut within a pair of surrogates leaves half of it, which is no character.
const HALF_AT_END = /[\ud800-\udbff]$/
const HALF_AT_START = /^[\udc00-\udfff]/

/** All but the ordinary space: controls, spaces, format characters, private and unassigned ones, and lone marks. */
const UNSEEN = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]|(?<=^.)\p{M}/gu

/**
 * A text as in JSON, with what cannot be seen escaped; of a long one the middle is left out.
 *
 * `don\u200bt` → `"don\u200bt"`: what JSON reads back, if nothing is left out.
 */
export function quoted(text: string): string {
  if (text.length <= LONG) return escaped(text)
  const head = text.slice(0, HEAD).replace(HALF_AT_END, '')
  const tail = text.slice(-TAIL).replace(HALF_AT_START, '')
  return `${escaped(head).slice(0, -1)} … ${escaped(tail).slice(1)}`
}

function escaped(text: string): string {
  return JSON.stringify(text).replace(UNSEEN, (character) => {
    let codes = ''
    for (let at = 0; at < character.length; at++)
      codes += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
    return codes
  })
}
