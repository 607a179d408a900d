import { Names } from '../../page/hidden/names.js'
import type { SheetRule } from '../../page/hidden/scan-sheet.js'
import { type Colour, colourOf, contrast, LEAST_ALPHA, LEAST_CONTRAST, white } from '../../page/style/colour.js'
import { plainNumbers } from '../../page/style/declarations.js'
import { isSpace } from '../../page/white-space.js'

/** A rule of a sheet that may hide something: its selectors, and how far that goes. */
export interface Suspicious {
  readonly selectors: string
  readonly suspicion: Suspicion
  /** The property that may hide it. */
  readonly property: string
}

/** To an element with all in it; to text, until an element further in shows it; or to text on what it stands on. */
export type Suspicion = 'box' | 'text' | 'paint'

/** The colon of a value that may hide something. */
const HIT =
  /:(?=\s{0,8}(?:none|hidden|collapse|-(?:\d{4}|999)|0?\.[01]|[01](?!\.?\d)|[1-9]\d{2,9}%|rect|inset|circle|polygon|scale|translate|opacity|calc|transparent|#|rgb|hsl|white|snow|ivory))/gi
const LONGEST_VALUE = 80
const MOST_BLANKS = 8
const BACKGROUND = /(?<![-\w])background(?:-color)?\s{0,8}:\s{0,8}([^;!}]{3,40})/i
const LONGEST_BODY = 4000

const MOTION = 'transition animation will-change'

/** Words for the properties that have a say where one of these may hide something; other properties speak for themselves. */
const companions: Readonly<Record<string, string>> = {
  opacity: `opacity filter transform ${MOTION}`,
  filter: `opacity filter transform ${MOTION}`,
  'text-indent': 'indent overflow',
  clip: 'clip position',
  'clip-path': `clip ${MOTION}`,
  transform: `transform ${MOTION}`,
  scale: `scale ${MOTION}`,
  zoom: `zoom ${MOTION}`,
  left: 'left position',
  right: 'right position',
  top: 'top position',
  bottom: 'bottom position',
  inset: 'inset position',
  translate: `translate ${MOTION}`,
  'margin-left': 'margin',
  'margin-top': 'margin',
  width: `width overflow padding ${MOTION}`,
  'max-width': `width overflow padding ${MOTION}`,
  height: `height overflow padding ${MOTION}`,
  'max-height': `height overflow padding ${MOTION}`,
  'font-size': 'font',
  color: 'color background shadow stroke fill blend filter',
}

const OVERFLOW = /overflow(?:-[xy])?\s{0,8}:\s{0,8}(?:hidden|clip)/i
const APART = /position\s{0,8}:\s{0,8}(?:abs|fix|rel)/i
const STILL = /^(?!.*(?:transition|animation|transform|will-change))/is

/** What a rule must say beside a property to hide anything by it. */
const needs: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(['width', 'height', 'max-width', 'max-height'].map((name) => [name, OVERFLOW])),
  ...Object.fromEntries(['left', 'right', 'top', 'bottom', 'inset', 'clip'].map((name) => [name, APART])),
  opacity: STILL,
}

/** A pattern for the bodies of rules that have a say where such properties may hide something. */
export function bodiesThatMatter(properties: Iterable<string>): RegExp {
  const words = new Set(Array.from(properties).flatMap((name) => (companions[name] ?? name).split(' ')))
  return new RegExp([...words].join('|'), 'i')
}

const NOUGHT = /^0(?![.\d])/
const SIZE = /^(?:0(?![.\d])|[01]px|0?\.\d+px|1$)/
const AWAY = /^-(?:\d{4}|999)/
const AWAY_ANYWHERE = /(?:^|\s)-(?:\d{4}|999)/
const COLOUR = /^(?:transparent|#[\da-f]{3,8}|(?:rgb|hsl)a?\([^()]{1,60}\)|[a-z]{3,20})(?=\s|$)/

/** By property: how far it hides, and the values that may. */
const KINDS: ReadonlyMap<string, readonly [Suspicion, RegExp]> = new Map<string, readonly [Suspicion, RegExp]>([
  ['display', ['box', /^none/]],
  ['content-visibility', ['box', /^hidden/]],
  ['opacity', ['box', /^0(?!\.?[1-9])|^\.0/]],
  ['filter', ['box', /^opacity/]],
  ['text-indent', ['box', /^-(?:\d{4}|999)|^[1-9]\d{2}/]],
  ['clip', ['box', /^rect/]],
  ['clip-path', ['box', /^(?:inset|circle|polygon)/]],
  ['transform', ['box', /^(?:scale|translate)/]],
  ['translate', ['box', AWAY_ANYWHERE]],
  ['inset', ['box', AWAY_ANYWHERE]],
  ['scale', ['box', NOUGHT]],
  ['zoom', ['box', NOUGHT]],
  ...['left', 'top', 'right', 'bottom', 'margin-left', 'margin-top'].map((name): [string, [Suspicion, RegExp]] => [
    name,
    ['box', AWAY],
  ]),
  ...['width', 'height', 'max-width', 'max-height'].map((name): [string, [Suspicion, RegExp]] => [name, ['box', SIZE]]),
  ['visibility', ['text', /^(?:hidden|collapse)/]],
  ['font', ['text', /(?:^|\s)[01](?:px)?[/\s]/]],
  ['font-size', ['text', /^(?:0(?!\.?[1-9])|0?\.\d+p|1p|0?\.0)/]],
  ['line-height', ['text', NOUGHT]],
  ['color', ['paint', COLOUR]],
  ['background', ['paint', COLOUR]],
  ['background-color', ['paint', COLOUR]],
])

const properties = /* @__PURE__ */ new Names(KINDS.keys())

/** Whether a property may hide something in other ways than by colours. */
export function hidesByValue(property: string): boolean {
  const [suspicion = 'paint'] = KINDS.get(property) ?? []
  return suspicion !== 'paint'
}

/** Whether a value in small letters may hide something by a property, in other ways than by colours: `none` by `display`. */
export function mayHide(property: string, value: string): boolean {
  return hidesByValue(property) && (RECKONED.test(value) || KINDS.get(property)?.[1].test(value) === true)
}

/** Values of which nobody knows yet what they come to. */
const RECKONED = /^(?:calc|min|max|clamp|var)\(/

/**
 * What of some rules may hide something, found at a glance. `isAll`: no other sheet paints the page, so that it is white where
 * none says otherwise. Takes time in proportion to the rules.
 *
 * `p{color:red} .n{display:none}` → `.n`, a box
 */
export function suspicionsIn(rules: readonly SheetRule[], isAll: boolean): Suspicious[] {
  const found: Suspicious[] = []
  const painted = new Map<string, string[]>()
  const grounds = new Set<string>()
  const colours = new Colours()
  /** Of each kind of suspicion the rule that had it last: one rule may say a thing a thousand times. */
  const known = new Map<string, SheetRule>()
  for (const rule of rules) {
    const { selectors, body } = rule
    const isNew = (kind: string): boolean => known.get(kind) !== rule && known.set(kind, rule) !== undefined
    const opening = body.slice(0, LONGEST_BODY)
    HIT.lastIndex = 0
    while (HIT.test(body)) {
      const at = HIT.lastIndex - 1
      const name = propertyBefore(body, at)
      const [suspicion, pattern] = KINDS.get(name) ?? []
      if (!suspicion || !pattern) continue
      const written = valueBehind(body, at)
      const value = suspicion === 'paint' ? pattern.exec(written)?.[0] : pattern.test(written) ? written : undefined
      if (value === undefined) continue
      if (name !== 'color' && suspicion === 'paint') grounds.add(value)
      else if (!isNew(suspicion === 'paint' ? `${name}:${value}` : name)) continue
      else if (needs[name]?.test(opening) === false) continue
      else if (suspicion !== 'paint' || isHidden(colours.of(value), opening, isAll)) {
        found.push({ selectors, suspicion, property: name })
      } else if (isAll) append(painted, value, selectors)
    }
  }
  for (const [value, lists] of painted) {
    if (grounds.has(value))
      for (const selectors of lists) found.push({ selectors, suspicion: 'paint', property: 'color' })
  }
  return found
}

/** The property whose colon stands at a place, if it is one that may hide: `color` of `a{color:red}` */
function propertyBefore(css: string, colon: number): string {
  let end = colon
  while (css.charCodeAt(end - 1) === 32) end--
  let start = end
  for (let code = css.charCodeAt(start - 1) | 32; code === 45 || (code >= 97 && code <= 122); ) {
    code = css.charCodeAt(--start - 1) | 32
  }
  return properties.named(css, start, end)
}

/** The value behind a colon, in small letters: `white` of `a{color: White}` */
function valueBehind(css: string, colon: number): string {
  let start = colon + 1
  while (start <= colon + MOST_BLANKS && isSpace(css.charCodeAt(start))) start++
  const most = start + LONGEST_VALUE
  let end = start
  for (let code = css.charCodeAt(end); end < most && !endsValue(code); ) code = css.charCodeAt(++end)
  while (end > start && isSpace(css.charCodeAt(end - 1))) end--
  return plainNumbers(css.slice(start, end).toLowerCase())
}

/** `;`, `!`, `}`, or the end of the body. */
const endsValue = (code: number): boolean => code === 59 || code === 33 || code === 125 || Number.isNaN(code)

function append(lists: Map<string, string[]>, key: string, entry: string): void {
  const list = lists.get(key)
  if (list) list.push(entry)
  else lists.set(key, [entry])
}

/** Whether a colour is none at all, or near what the same rule, or a white page, puts behind it. */
function isHidden(text: Colour | undefined, body: string, isAll: boolean): boolean {
  if (!text) return false
  if (text.alpha < LEAST_ALPHA) return true
  if (!isAll && text.red < 200) return false
  const behind = BACKGROUND.exec(body)?.[1]
  const ground = behind === undefined ? undefined : colourOf(behind.trim().toLowerCase())
  if (ground) return contrast(text, ground) < LEAST_CONTRAST
  return isAll && contrast(text, white) < LEAST_CONTRAST
}

/** The colours of a sheet, each read once. */
class Colours {
  private readonly known = new Map<string, Colour | undefined>()

  of(value: string): Colour | undefined {
    if (!this.known.has(value)) this.known.set(value, colourOf(value))
    return this.known.get(value)
  }
}
