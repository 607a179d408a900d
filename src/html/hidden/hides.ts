import type { Attributes, Hiding } from './hiding.js'
import { hiddenByStyle, Style } from './style.js'

const attribute: Hiding = { rule: 'html/hidden/attribute' }
const dialog: Hiding = { rule: 'html/hidden/dialog' }
const screenReader: Hiding = { rule: 'html/hidden/screen-reader' }
const tooltip: Hiding = { rule: 'html/hidden/tooltip' }
/** The box that opens over a word, and not the word: `<span class="tooltip">GDP <span class="tooltiptext">…` */
const TOOLTIP_CLASS = /(?:^|\s)tooltip[-_]{0,2}(?:text|content|inner|body|popup|box)(?:\s|$)/i
/** Nearly all classes have none of these, and need no second look. */
const HINT = /tooltip|sr-|reader|visually|invisible|screen|assistive|a11y/i
const SCREEN_READER_CLASS =
  /(?:^|\s)(?:sr-only|show-for-sr|(?:screen-?reader|assistive)-?(?:text|only)|(?:is-|u-|[a-z]{2,8}-)?visually-?hidden|u-hidden-?visually|hidden-visually|element-invisible|a11y-hidden|a-offscreen)(?:\s|$)/i

/**
 * Why no reader sees any of an element, as its tag tells alone; or nothing.
 * `hidden="until-found"`, a closed `<details>` and `aria-hidden` hide nothing for good.
 *
 * `('p', { style: 'display:none' })` → `'html/hidden/display'` because `'display:none'`
 */
export function hiddenBy(name: string, attributes: Attributes): Hiding | undefined {
  return hiddenByName(name, attributes) ?? hiddenByStyle(Style.of(attributes))
}

/** The same by what an element is called, whatever its style. */
export function hiddenByName(name: string, attributes: Attributes): Hiding | undefined {
  const hidden = attributes['hidden']
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return attribute
  if (name === 'dialog' && attributes['open'] === undefined) return dialog
  if (attributes['role'] === 'tooltip') return tooltip
  const classes = attributes['class']
  if (!classes || !HINT.test(classes)) return undefined
  if (TOOLTIP_CLASS.test(classes)) return tooltip
  return SCREEN_READER_CLASS.test(classes) ? screenReader : undefined
}
