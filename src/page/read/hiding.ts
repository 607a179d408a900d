import { attributeOf, attributeRow, nameOf } from '../cursor.js'
import {
  boxHiding,
  fontSizeVeil,
  type Hiding,
  lineHeightVeil,
  ownDeclarations,
  Style,
  visibilityVeil,
} from '../style/style.js'
import { Attribute } from './attributes.js'
import { Flag, type Page } from './columns.js'
import { hidingName } from './hiding-names.js'
import { tagOf } from './tags.js'

/**
 * Why no reader sees any of an element that hides its text itself: by its tag, its attributes, its class, its style, or a verdict.
 *
 * `<p style="display: none">` → `html/hidden/display`, because `display:none`; `<select>` → `html/unseen/form`
 */
export function hidingOf(page: Page, row: number): Hiding {
  const { openStart, flags, classes, classNames, tag, verdicts } = page
  const known = verdicts.get(openStart[row] as number)?.hiding
  if (known) return known
  if (((flags[row] as number) & Flag.unseen) !== 0) return { rule: unseenRule(nameOf(page, row)) }
  const hidden = attributeOf(page, row, Attribute.hidden)
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return { rule: 'html/hidden/attribute' }
  if (tag[row] === DIALOG && attributeRow(page, row, Attribute.open) < 0) return { rule: 'html/hidden/dialog' }
  if (attributeOf(page, row, Attribute.role) === 'tooltip') return { rule: 'html/hidden/tooltip' }
  const names = classes[row] as number
  const rule = names < 0 ? undefined : hidingName(classNames.values[names] as string)
  return rule ? { rule } : (hidingByStyle(page, row) ?? { rule: 'html/hidden/attribute' })
}

const DIALOG = /* @__PURE__ */ tagOf('dialog')

function hidingByStyle(page: Page, row: number): Hiding | undefined {
  const source = attributeOf(page, row, Attribute.style)
  if (source === undefined) return undefined
  const style = new Style(ownDeclarations(source), isMoved(page, row))
  const box = boxHiding(style)
  if (box) return box
  const veils = [visibilityVeil(style, false), fontSizeVeil(style, false), lineHeightVeil(style, false)]
  return veils.find((veil) => veil !== undefined && veil !== 'lifted') as Hiding | undefined
}

/** Whether an attribute says that a script moves an element. */
export const isMoved = (page: Page, row: number): boolean =>
  attributeRow(page, row, Attribute['data-w-id']) >= 0 || attributeRow(page, row, Attribute['data-aos']) >= 0

const CONTROLS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'button select option optgroup datalist textarea meter progress'.split(' '),
)
const READINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(['rt', 'rtc', 'rp'])

function unseenRule(name: string): string {
  if (CONTROLS.has(name)) return 'html/unseen/form'
  return `html/unseen/${READINGS.has(name) ? 'ruby' : name}`
}
