import { decodeEntities } from '../../repair/entities.js'
import { type Declaration, type Declared, declare, printed } from './declarations.js'
import { plainCss } from './plain-css.js'

/** Why no reader sees a text. */
export interface Hiding {
  readonly rule: string
  /** The declaration that decides: `.note{display:none}` of a sheet, `display:none` of the element’s own. */
  readonly because?: string
}

/** What is declared for an element, by itself and by the sheets of its page. */
export class Style {
  constructor(
    readonly declared: Declared,
    /** Whether a script moves it: text that fades, grows or flies in is out of sight only until then. */
    private readonly isMoved: boolean,
    /** Values of a property that sheets declare under conditions that cannot be checked here. */
    private readonly conditional?: (property: string) => readonly string[],
  ) {}

  /** The value of a property, in lower case, or the empty string. */
  get(property: string): string {
    return this.declared.get(property)?.value ?? ''
  }

  /** Values that may win over the one declared. */
  rivals(property: string): readonly string[] {
    const declaration = this.declared.get(property)
    if (!this.conditional || declaration?.by === '') return []
    return this.conditional(property).filter((value) => value !== declaration?.value)
  }

  get moves(): boolean {
    return this.isMoved || MOVING.some((name) => this.changes(name) || this.changes(`-webkit-${name}`))
  }

  private changes(name: string): boolean {
    return (this.declared.get(name)?.value ?? 'none') !== 'none' || (this.conditional?.(name).length ?? 0) > 0
  }

  /** A hiding by such properties, separated by spaces, unless it is in doubt. */
  hiding(rule: string, properties: string): Hiding | undefined {
    const names = properties.split(' ').filter((name) => this.declared.has(name))
    if (names.some((name) => this.rivals(name).length > 0)) return undefined
    return { rule, because: printed(this.declared, names) }
  }
}

const MOVING = ['transition', 'animation', 'animation-name', 'will-change']

/** Adds the declarations of a `style` attribute to those that they outweigh: `color:red` → `color` is `red` */
export function ownDeclarations(source: string, declared: Map<string, Declaration> = new Map()): Declared {
  declare(withOwnVariables(plainCss(decodeEntities(source))), '', declared)
  return declared
}

const VARIABLE = /(--[-\w]{1,80})\s{0,8}:\s{0,8}([^;!{}]{1,160})/g
const USE = /var\(\s{0,8}(--[-\w]{1,80})\s{0,8}\)/g

/** Variables that a style defines itself, written out: `--d:none; display:var(--d)` → `--d:none; display:none` */
function withOwnVariables(style: string): string {
  if (!style.includes('var(')) return style
  const values = new Map(Array.from(style.matchAll(VARIABLE), ([, name, value]) => [name, value?.trim()]))
  return style.replace(USE, (use, name) => values.get(name) ?? use)
}

const AWAY = /^-(?:\d{4,}|999)/
const AWAY_ANYWHERE = /(?:^|\s)-(?:\d{4,}|999)/
const FAR_INDENT = /^(?:\d{4,}|999|[1-9]\d{2,}%)/
const EMPTY_CLIP =
  /^rect\(\s{0,4}[01](?:px)?[\s,]|^inset\(\s{0,4}(?:50|100)%|^circle\(\s{0,4}0(?:px|%)?\s{0,4}(?:\)|at)|^polygon\([0px%, ]{5,80}\)/
const NOTHING = /^\+?(?:0+(?:\.0*)?|\.0+)(?:[a-z]+|%)?$/
const FAINT = /^0?\.0[01]?\d{0,4}$|^[01]%$/
const SHRUNK = /scale(?:[xy]|3d)?\(\s{0,4}0?\.?0{0,8}\s{0,4}[,)]/
const FLOWN = /translate(?:[xy]|3d)?\([^()-]{0,16}-(?:\d{4}|999)/
const UNSEEN = /opacity\(\s{0,4}(?:0|0?\.0+)%?\s{0,4}\)/
const CLIPPED = /^(?:hidden|clip)/
const PIXEL = /^[01](?:px)?$|^0?\.\d{1,4}px$/
const APART: ReadonlySet<string> = /* @__PURE__ */ new Set(['absolute', 'fixed', 'relative'])
const PADDINGS = ['padding', 'padding-top', 'padding-bottom']
const SOME_LENGTH = /[1-9]/

const isNothing = (value: string): boolean => NOTHING.test(value)

/** The ways in which a style hides a whole element: a rule, and the properties that decide, separated by spaces. */
const WAYS: readonly (readonly [rule: string, decide: (style: Style) => string | undefined])[] = [
  ['display', (style) => (style.get('display') === 'none' ? 'display' : undefined)],
  ['content-visibility', (style) => (style.get('content-visibility') === 'hidden' ? 'content-visibility' : undefined)],
  ['opacity', opacity],
  ['scale', scale],
  ['off-screen', offScreen],
  ['clip', clip],
  ['size', size],
]

/** Why a style hides a whole element, or nothing: `opacity:0` → `html/hidden/opacity` */
export function boxHiding(style: Style): Hiding | undefined {
  for (const [rule, decide] of WAYS) {
    const properties = decide(style)
    const hiding = properties === undefined ? undefined : style.hiding(`html/hidden/${rule}`, properties)
    if (hiding) return hiding
  }
  return undefined
}

function opacity(style: Style): string | undefined {
  const value = style.get('opacity')
  const property = isNothing(value) || FAINT.test(value) ? 'opacity' : UNSEEN.test(style.get('filter')) ? 'filter' : ''
  if (property === '' || style.moves) return undefined
  return style.get('transform') === '' && style.get('-webkit-transform') === '' ? property : undefined
}

function scale(style: Style): string | undefined {
  if (SHRUNK.test(style.get('transform'))) return style.moves ? undefined : 'transform'
  const property = ['scale', 'zoom'].find((name) => isNothing(style.get(name)))
  return property && !style.moves ? property : undefined
}

function offScreen(style: Style): string | undefined {
  const indent = style.get('text-indent')
  if (AWAY.test(indent)) return 'text-indent'
  const overflow = overflowOf(style)
  if (overflow !== undefined && FAR_INDENT.test(indent)) return `text-indent ${overflow}`
  const margin = ['margin-left', 'margin-top'].find((name) => AWAY.test(style.get(name)))
  if (margin !== undefined) return margin
  if (FLOWN.test(style.get('transform')) && !style.moves) return 'transform'
  if (AWAY_ANYWHERE.test(style.get('translate')) && !style.moves) return 'translate'
  if (!APART.has(style.get('position'))) return undefined
  if (AWAY_ANYWHERE.test(style.get('inset'))) return 'position inset'
  const side = ['left', 'top', 'right', 'bottom'].find((name) => AWAY.test(style.get(name)))
  return side && `position ${side}`
}

function clip(style: Style): string | undefined {
  if (EMPTY_CLIP.test(style.get('clip-path')) && !style.moves) return 'clip-path'
  const position = style.get('position')
  const isApart = position === 'absolute' || position === 'fixed'
  return isApart && EMPTY_CLIP.test(style.get('clip')) ? 'position clip' : undefined
}

/** A box without size shows no text, unless the text overflows, or padding holds the box open. */
function size(style: Style): string | undefined {
  const overflow = overflowOf(style)
  if (overflow === undefined || PADDINGS.some((name) => SOME_LENGTH.test(style.get(name)))) return undefined
  const side = ['height', 'max-height', 'width', 'max-width'].find(
    (name) => PIXEL.test(style.get(name)) || isNothing(style.get(name)),
  )
  return side && !style.moves ? `${side} ${overflow}` : undefined
}

const overflowOf = (style: Style): string | undefined =>
  ['overflow', 'overflow-x', 'overflow-y'].find((name) => CLIPPED.test(style.get(name)))

const TINY = /^(?:1|0?\.\d{1,4})p[xt]$|^0?\.0\d{0,4}r?em$|^[0-5]%$/
const RELATIVE_SIZE = /(?:%|\dem|smaller|larger|inherit|unset)$/
const SIZE_IN_FONT = /(?:^|\s)(0|\d{0,4}\.?\d{1,4}(?:p[xt]|r?em|%))(?=[\s/])/

/** What a style does to the text in an element until an element inside declares otherwise: hides it, lifts what hid it, or neither. */
export type Veil = Hiding | 'lifted' | undefined

/** `isVeiled`: the text around is hidden in the same way. */
export function visibilityVeil(style: Style, isVeiled: boolean): Veil {
  const visibility = style.get('visibility')
  if (visibility === 'hidden' || visibility === 'collapse')
    return style.hiding('html/hidden/visibility', 'visibility') ?? 'lifted'
  return isVeiled && (visibility === 'visible' || style.rivals('visibility').includes('visible')) ? 'lifted' : undefined
}

/** Newsletters write `<td style="font-size:0"><div style="font-size:13px">`. */
export function fontSizeVeil(style: Style, isVeiled: boolean): Veil {
  const property = style.get('font-size') === '' ? 'font' : 'font-size'
  const value = property === 'font' ? (SIZE_IN_FONT.exec(style.get('font'))?.[1] ?? '') : style.get(property)
  if (isNothing(value) || TINY.test(value)) return style.hiding('html/hidden/font-size', property) ?? 'lifted'
  if (value !== '' && !RELATIVE_SIZE.test(value)) return 'lifted'
  return isVeiled && [...style.rivals('font-size'), ...style.rivals('font')].length > 0 ? 'lifted' : undefined
}

export function lineHeightVeil(style: Style, isVeiled: boolean): Veil {
  const value = style.get('line-height')
  if (value === '') return isVeiled && style.rivals('line-height').length > 0 ? 'lifted' : undefined
  if (!isNothing(value)) return value === 'inherit' ? undefined : 'lifted'
  return style.hiding('html/hidden/line-height', 'line-height') ?? 'lifted'
}
