import { type Colour, colourOf, contrast, LEAST_ALPHA, LEAST_CONTRAST, white } from '../../page/style/colour.js'
import { printed } from '../../page/style/declarations.js'
import { isIn, nameSet } from '../parse/names.js'
import { type Element, isElement } from '../parse/node.js'
import type { Hiding } from './hiding.js'
import type { Style } from './style.js'

/** The colours at a place: of the text, where it is told, and of what is behind it. */
export interface Paint {
  readonly text: Colour | undefined
  /** Nothing if a picture is behind it, or a sheet that is out of sight may have painted it. */
  readonly behind: Colour | undefined
  /** Where the colour of the text was declared. */
  readonly because: string
}

export const onWhite: Paint = { text: undefined, behind: white, because: '' }
export const onUnknown: Paint = { text: undefined, behind: undefined, because: '' }

const INHERITED = /^(?:inherit|unset|currentcolor|initial|revert)$/
const IMAGE = /url\(|gradient|image|var\(/
const CLEAR = /^(?:none|transparent|initial|inherit|unset|revert)?$/
const OPENING_COLOUR = /^(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\([^()]{1,60}\)|[a-z]{3,20})(?=\s|$)/
const EFFECTS = [
  'text-shadow',
  'background-clip',
  '-webkit-background-clip',
  '-webkit-text-stroke',
  '-webkit-text-fill-color',
  'mix-blend-mode',
  'filter',
]

/** Elements that have a colour by an attribute of its own. */
const PAINTED = /* @__PURE__ */ nameSet('body table tbody thead tfoot tr td th font')

/** Whether an element is of such a kind. */
export const isPainted = ({ tree, at }: Element): boolean => isIn(PAINTED, tree.kinds[at] as number)

/** Who knows whether no sheet out of sight may paint an element. */
export interface Sight {
  isInSight(element: Element): boolean
}

/** The colours in an element. */
export function paintIn(element: Element, style: Style | undefined, around: Paint, sight: Sight): Paint {
  const { name } = element
  if (!style && !around.behind && !isPainted(element)) return around
  const inSight = sight.isInSight(element)
  if (!style && inSight && !isPainted(element)) return around
  let { text, behind, because } = around
  if (!inSight) behind = undefined
  const font = name === 'font' ? element.get('color') : undefined
  if (font !== undefined) {
    text = colourOf(font.trim().toLowerCase())
    because = `color:${font.trim().toLowerCase()}`
  }
  const ground = element.get('bgcolor')
  if (ground !== undefined) behind = opaque(colourOf(ground.trim().toLowerCase()))
  if (element.get('background') !== undefined) behind = undefined
  if (style) {
    const value = style.get('color')
    if (EFFECTS.some((name) => style.get(name) !== '')) text = undefined
    else if (value !== '' && !INHERITED.test(value)) {
      text = colourOf(value)
      because = printed(style.declared, ['color'])
    }
    behind = behindIn(style, behind)
  }
  // Letters without a colour may be a stencil over a picture.
  if (!inSight && text !== around.text && text && text.alpha < LEAST_ALPHA) text = undefined
  return text === around.text && behind === around.behind ? around : { text, behind, because }
}

function behindIn(style: Style, around: Colour | undefined): Colour | undefined {
  const whole = style.get('background')
  const picture = style.get('background-image')
  if (IMAGE.test(whole) || (picture !== '' && picture !== 'none')) return undefined
  const value = style.get('background-color') || (OPENING_COLOUR.exec(whole)?.[0] ?? whole)
  if (CLEAR.test(value)) return around
  const colour = colourOf(value)
  return colour?.alpha === 0 ? around : opaque(colour)
}

const opaque = (colour: Colour | undefined): Colour | undefined => (colour?.alpha === 1 ? colour : undefined)

/** Why text of such colours is not seen, or nothing. */
export function hiddenByPaint({ text, behind, because }: Paint): Hiding | undefined {
  if (!text) return undefined
  if (text.alpha < LEAST_ALPHA) return { rule: 'html/hidden/colour', because }
  if (!behind || text.alpha < 1 || contrast(text, behind) >= LEAST_CONTRAST) return undefined
  return { rule: 'html/hidden/colour', because }
}

const GROUNDS = ['background', 'background-color', 'background-image']

/** Whether a condition that nobody can check here may give an element another colour, or put one behind it. */
export function mayBeRepainted(
  element: Element,
  styleOf: (element: Element) => Style | undefined,
  mostSteps: number,
): boolean {
  let asksText = true
  let asksGround = true
  let at: Element['parent'] = element
  for (let steps = 0; at && isElement(at) && (asksText || asksGround); steps++) {
    if (steps > mostSteps) return true
    const style = styleOf(at)
    if (asksText && style && style.rivals('color').length > 0) return true
    if (asksGround && style && GROUNDS.some((name) => style.rivals(name).length > 0)) return true
    if (style?.get('color') || at.get('color')) asksText = false
    if ((style && GROUNDS.some((name) => style.get(name) !== '')) || at.get('bgcolor')) asksGround = false
    at = at.parent
  }
  return false
}

/** Whether such a condition may give what is in an element another colour, or ground. */
export const mayRepaint = (style: Style | undefined): boolean =>
  style !== undefined && ['color', ...GROUNDS].some((name) => style.rivals(name).length > 0)
