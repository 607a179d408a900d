import { isSpace } from '../white-space.js'

/**
 * CSS as one reads it: comments and many blanks are one, one that is not closed goes on to the end, and letters, digits and hyphens
 * that are escaped are what they stand for. Takes time in proportion to its length.
 *
 * `d\69splay:/**\/none` → `display: none`
 */
export function plainCss(css: string): string {
  const told = withoutPadding(css.includes('/*') ? withoutComments(css) : css)
  return told.includes('\\') ? told.replace(ESCAPED, plain) : told
}

/** Fewer blanks are no padding, and stay. */
const LEAST_PADDING = 16
/** A letter, or the number of a character of ASCII: icons have higher numbers, which are many. */
const ESCAPED = /\\(?:(0{0,3}[2-7][\da-fA-F](?![\da-fA-F])|0{4}[2-7][\da-fA-F])[ \t\n]?|([g-zG-Z]))/g
const NAME_UNIT = /^[-\w]$/

function plain(written: string, hex: string | undefined, letter: string | undefined): string {
  if (letter !== undefined) return letter
  const character = String.fromCharCode(Number.parseInt(hex ?? '', 16))
  return NAME_UNIT.test(character) ? character : written
}

function withoutComments(css: string): string {
  let kept = ''
  let from = 0
  for (let at = css.indexOf('/*'); at >= 0; at = css.indexOf('/*', from)) {
    kept += `${css.slice(from, at)} `
    const end = css.indexOf('*/', at + 2)
    if (end < 0) return kept
    from = end + 2
  }
  return kept + css.slice(from)
}

/** A run of sixteen blanks holds one place in sixteen: no other is looked at. */
function withoutPadding(css: string): string {
  let kept = ''
  let from = 0
  for (let at = LEAST_PADDING - 1; at < css.length; at += LEAST_PADDING) {
    if (!isSpace(css.charCodeAt(at))) continue
    let start = at
    let end = at + 1
    while (start > from && isSpace(css.charCodeAt(start - 1))) start--
    while (end < css.length && isSpace(css.charCodeAt(end))) end++
    if (end - start < LEAST_PADDING) continue
    kept += `${css.slice(from, start)} `
    from = end
    at = end - 1
  }
  return kept + css.slice(from)
}
