/** The attributes of an element, by their names in lower case, with entities left as they are. */
export type Attributes = { readonly [name: string]: string }

const screenReaderClass = /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden)(?:\s|$)/
const telltale = /display|visibility|opacity|font-size|indent|clip|left|top/i
const motion = ['transform', 'transition', 'animation', 'will-change']
const awayFromScreen = /^-\d{4,}|^-999/
const emptyClip = /^rect\(\s*[01](?:px)?[\s,]|^inset\(\s*(?:50|100)%/
const nothing = /^[+]?(?:0+(?:\.0*)?|\.0+)(?:[a-z]+|%)?$/
const relativeSize = /(?:%|\dem|smaller|larger|inherit|unset)$/

/**
 * The rule by which no reader sees any of an element, or nothing.
 * `hidden="until-found"`, a closed `<details>` and `aria-hidden` hide nothing for good.
 *
 * `('p', { style: 'display:none' })` → `'html/hidden/display'`
 */
export function hiddenBy(name: string, attributes: Attributes): string | undefined {
  const hidden = attributes['hidden']
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return 'html/hidden/attribute'
  if (name === 'dialog' && attributes['open'] === undefined) return 'html/hidden/dialog'
  const classes = attributes['class']
  if (classes && screenReaderClass.test(classes)) return 'html/hidden/screen-reader'
  const style = attributes['style']
  if (!style || !telltale.test(style)) return undefined
  const declared = declarationsOf(style)
  if (declared.get('display') === 'none') return 'html/hidden/display'
  if (declared.get('content-visibility') === 'hidden') return 'html/hidden/content-visibility'
  if (nothing.test(declared.get('opacity') ?? '') && !isAboutToMove(declared, attributes)) return 'html/hidden/opacity'
  if (awayFromScreen.test(declared.get('text-indent') ?? '')) return 'html/hidden/off-screen'
  const position = declared.get('position')
  if (position !== 'absolute' && position !== 'fixed') return undefined
  if (['left', 'top'].some((side) => awayFromScreen.test(declared.get(side) ?? ''))) return 'html/hidden/off-screen'
  if (emptyClip.test(declared.get('clip') ?? '') || emptyClip.test(declared.get('clip-path') ?? '')) {
    return 'html/hidden/clip'
  }
  return undefined
}

/**
 * The veil over an element: a rule that hides its text until an element inside lifts it, as newsletters do with
 * `<td style="font-size:0"><div style="font-size:13px">Good morning</div></td>`.
 */
export function veilOver(style: string | undefined, outer: string | undefined): string | undefined {
  if (!style || !telltale.test(style)) return outer
  const declared = declarationsOf(style)
  const visibility = declared.get('visibility')
  const size = declared.get('font-size')
  if (visibility === 'hidden' || visibility === 'collapse') return 'html/hidden/visibility'
  if (size !== undefined && nothing.test(size)) return 'html/hidden/font-size'
  if (visibility === 'visible' && outer === 'html/hidden/visibility') return undefined
  if (size !== undefined && !relativeSize.test(size) && outer === 'html/hidden/font-size') return undefined
  return outer
}

/** Text that fades or flies in is at opacity 0 only until the page's script moves it. */
function isAboutToMove(declared: ReadonlyMap<string, string>, attributes: Attributes): boolean {
  if (attributes['data-w-id'] !== undefined || attributes['data-aos'] !== undefined) return true
  return motion.some((property) => declared.has(property) || declared.has(`-webkit-${property}`))
}

/** What an inline style declares: the last of a name wins, unless an earlier one is important. */
function declarationsOf(style: string): Map<string, string> {
  const declared = new Map<string, string>()
  const important = new Set<string>()
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim()
    const bang = declaration.indexOf('!', colon)
    if (bang < 0 && important.has(name)) continue
    if (bang >= 0) important.add(name)
    declared.set(name, declaration.slice(colon + 1, bang < 0 ? undefined : bang).trim())
  }
  return declared
}
