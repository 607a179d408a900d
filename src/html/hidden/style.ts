import { type Declaration, type Declared, declare, printed } from '../../page/style/declarations.js'
import { plainCss } from '../../page/style/plain-css.js'
import { decodeEntities } from '../../repair/entities.js'
import type { Hiding, Tag } from './hiding.js'
import { type Look, unstyled } from './sheets.js'
import { withoutOwnVariables } from './variables.js'

/** A `style` attribute without any of these hides nothing … */
const MAY_HIDE_TEXT =
  /none|hidden|collapse|[:(]\s{0,8}(?:[01]?\.?0|1p|\.)|-\d{3}|\d{3}%|rect|inset|circle|polygon|colou?r|background|font:/i

/** … and one without any of these shows nothing that was hidden. */
const LIFTS = /visib|font|line-height/i

const MOVING = ['transition', 'animation', 'animation-name', 'will-change']

/** What is declared for an element, by itself and by the sheets of its page. */
export class Style {
  private constructor(
    private readonly look: Look,
    private readonly tag: Tag,
  ) {}

  /**
   * What an element declares on top of what the sheets say of it; nothing if neither hides or, where it is veiled, shows.
   * `own`: its own word.
   */
  static of(tag: Tag, sheets: Look = unstyled, isVeiled = false, own = tag.get('style')): Style | undefined {
    const text = own && withoutOwnVariables(plainCss(decodeEntities(own)))
    if (!text || !(MAY_HIDE_TEXT.test(text) || (isVeiled && LIFTS.test(text)) || sheets !== unstyled))
      return sheets === unstyled ? undefined : new Style(sheets, tag)
    const declared = new Map<string, Declaration>(sheets.declared)
    declare(text, '', declared)
    return new Style({ ...sheets, declared }, tag)
  }

  get declared(): Declared {
    return this.look.declared
  }

  /** The value of a property, in lower case, or an empty text. */
  get(property: string): string {
    return this.look.declared.get(property)?.value ?? ''
  }

  /** Values that may win over the one declared, under conditions that nobody can check here. */
  rivals(property: string): readonly string[] {
    const declaration = this.look.declared.get(property)
    if (declaration?.by === '') return []
    return this.look.rivals(property).filter((value) => value !== declaration?.value)
  }

  /** Text that fades, grows or flies in is out of sight only until the page’s script moves it. */
  get moves(): boolean {
    if (this.tag.get('data-w-id') !== undefined || this.tag.get('data-aos') !== undefined) return true
    return MOVING.some((name) => this.has(name) || this.has(`-webkit-${name}`) || this.look.rivals(name).length > 0)
  }

  private has(property: string): boolean {
    return (this.look.declared.get(property)?.value ?? 'none') !== 'none'
  }

  /** A hiding by such properties, parted by blanks, unless it is in doubt. */
  hiding(rule: string, properties: string): Hiding | undefined {
    const names = properties.split(' ').filter((name) => this.look.declared.has(name))
    if (names.some((name) => this.rivals(name).length > 0)) return undefined
    return { rule, because: printed(this.look.declared, names) }
  }
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
const APART: ReadonlySet<string> = new Set(['absolute', 'fixed', 'relative'])
const PADDINGS = ['padding', 'padding-top', 'padding-bottom']
const SOME_LENGTH = /[1-9]/

const isNothing = (value: string): boolean => NOTHING.test(value)

/** The ways in which a style hides all of an element: a rule, and the properties that decide, parted by blanks. */
const WAYS: readonly (readonly [rule: string, decide: (style: Style) => string | undefined])[] = [
  ['display', (style) => (style.get('display') === 'none' ? 'display' : undefined)],
  ['content-visibility', (style) => (style.get('content-visibility') === 'hidden' ? 'content-visibility' : undefined)],
  ['opacity', opacity],
  ['scale', scale],
  ['off-screen', offScreen],
  ['clip', clip],
  ['size', size],
]

/** Why a style hides all of an element, or nothing. */
export function hiddenByStyle(style: Style | undefined): Hiding | undefined {
  if (!style) return undefined
  for (const [rule, decide] of WAYS) {
    const properties = decide(style)
    if (properties === undefined) continue
    const hiding = style.hiding(`html/hidden/${rule}`, properties)
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
  return (position === 'absolute' || position === 'fixed') && EMPTY_CLIP.test(style.get('clip'))
    ? 'position clip'
    : undefined
}

/** A box of no size shows no text, unless that runs over, or the padding holds it open. */
function size(style: Style): string | undefined {
  const overflow = overflowOf(style)
  if (overflow === undefined) return undefined
  if (PADDINGS.some((name) => SOME_LENGTH.test(style.get(name)))) return undefined
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

/** What a veil does to the text below it: `hidden` by such properties, `lifted`, or neither. */
export type Veil = Hiding | 'lifted' | undefined

/** Whether the text of an element is seen until an element inside says otherwise. `isVeiled`: around it, it is not. */
export function visibilityOf(style: Style, isVeiled: boolean): Veil {
  const visibility = style.get('visibility')
  if (visibility === 'hidden' || visibility === 'collapse') {
    return style.hiding('html/hidden/visibility', 'visibility') ?? 'lifted'
  }
  return isVeiled && (visibility === 'visible' || style.rivals('visibility').includes('visible')) ? 'lifted' : undefined
}

/** Whether the letters of an element have a size, as newsletters do with `<td style="font-size:0"><div style="font-size:13px">`. */
export function fontSizeOf(style: Style, isVeiled: boolean): Veil {
  const property = style.get('font-size') === '' ? 'font' : 'font-size'
  const value = property === 'font' ? (SIZE_IN_FONT.exec(style.get('font'))?.[1] ?? '') : style.get(property)
  if (isNothing(value) || TINY.test(value)) return style.hiding('html/hidden/font-size', property) ?? 'lifted'
  if (value !== '' && !RELATIVE_SIZE.test(value)) return 'lifted'
  return isVeiled && [...style.rivals('font-size'), ...style.rivals('font')].length > 0 ? 'lifted' : undefined
}

/** Whether the lines of an element have a height. */
export function lineHeightOf(style: Style, isVeiled: boolean): Veil {
  const value = style.get('line-height')
  if (value === '') return isVeiled && style.rivals('line-height').length > 0 ? 'lifted' : undefined
  if (!isNothing(value)) return value === 'inherit' ? undefined : 'lifted'
  return style.hiding('html/hidden/line-height', 'line-height') ?? 'lifted'
}
