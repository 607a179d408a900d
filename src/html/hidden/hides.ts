import { ClassFact } from '../parse/class-lists.js'
import type { Hiding, Tag } from './hiding.js'
import { hiddenByStyle, Style } from './style.js'

const attribute: Hiding = { rule: 'html/hidden/attribute' }
const dialog: Hiding = { rule: 'html/hidden/dialog' }
const screenReader: Hiding = { rule: 'html/hidden/screen-reader' }
const tooltip: Hiding = { rule: 'html/hidden/tooltip' }
/** The box that opens over a word, and not the word: `<span class="tooltip">GDP <span class="tooltiptext">…` */
const TOOLTIP_CLASS = /(?:^|\s)tooltip[-_]{0,2}(?:text|content|inner|body|popup|box)(?:\s|$)/i
/** Nearly all classes have none of these, and need no second look. */
const HINT = 'tooltip|sr-|reader|visually|invisible|screen|assistive|a11y|hidden|-none|no-display'
const HINTED = /* @__PURE__ */ new RegExp(HINT, 'i')
export const mayHideByClass: ClassFact = /* @__PURE__ */ new ClassFact((classes) => HINTED.test(classes), HINT)
const named: Hiding = { rule: 'html/hidden/named' }
/**
 * Names by which the sheets of site builders and frameworks hide an element on every screen; bare `hidden`, `hide` and
 * `invisible` are not among them, for scripts show those: of 484 such boxes on 1,900 pages 17 were part of the story, of 378
 * by these names one.
 */
const HIDDEN_CLASS =
  /(?:^|\s)(?:w-condition-invisible|d-none|is-hidden|[uk]{1,2}-hidden|display-none|no-display)(?:\s|$)/
/** What shows it again on some screens: `d-none d-md-block`, `is-hidden md:flex` */
const SHOWN_AGAIN =
  /(?:^|\s)(?:d-(?:sm|md|lg|xl|xxl|print)-(?!none)|\S{1,40}:(?!hidden|none)|is-(?:block|flex|inline)|visible|show)/
/** Hidden on each kind of device by a name of its own. */
const ON_DESKTOP = /(?:^|\s)(?:elementor-hidden-desktop|block-visibility-hide-large-screen|w-hidden-main)(?:\s|$)/
const ON_TABLET = /(?:^|\s)(?:elementor-hidden-tablet|block-visibility-hide-medium-screen|w-hidden-medium)(?:\s|$)/
const ON_MOBILE =
  /(?:^|\s)(?:elementor-hidden-(?:mobile|phone)|block-visibility-hide-small-screen|w-hidden-small)(?:\s|$)/
const SCREEN_READER_CLASS =
  /(?:^|\s)(?:sr-only|show-for-sr|(?:screen-?reader|assistive)-?(?:text|only)|(?:is-|u-|[a-z]{2,8}-)?visually-?hidden|u-hidden-?visually|hidden-visually|element-invisible|a11y-hidden|a-offscreen)(?:\s|$)/i

/**
 * Why no reader sees any of an element, as its tag tells alone; or nothing.
 * `hidden="until-found"`, a closed `<details>` and `aria-hidden` hide nothing for good.
 *
 * `('p', { style: 'display:none' })` → `'html/hidden/display'` because `'display:none'`
 */
export function hiddenBy(name: string, attributes: Readonly<Record<string, string>>): Hiding | undefined {
  const { class: classes = '' } = attributes
  const tag: Tag = { get: (name) => attributes[name] }
  const byName = hiddenByTag(name, tag) ?? hiddenByClasses(({ test }) => test(classes))
  return byName ?? hiddenByStyle(Style.of(tag))
}

/** The same by its tag and its attributes but for its classes and its style … */
export function hiddenByTag(name: string, tag: Tag): Hiding | undefined {
  const hidden = tag.get('hidden')
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return attribute
  if (name === 'dialog' && tag.get('open') === undefined) return dialog
  return tag.get('role') === 'tooltip' ? tooltip : undefined
}

/** … and by those. `tells`: whether they tell a fact. */
export function hiddenByClasses(tells: (fact: ClassFact) => boolean): Hiding | undefined {
  if (!tells(mayHideByClass)) return undefined
  if (tells(isTooltip)) return tooltip
  if (tells(isForScreenReaders)) return screenReader
  return tells(isHiddenByName) ? named : undefined
}

const isTooltip = /* @__PURE__ */ new ClassFact((classes) => TOOLTIP_CLASS.test(classes), HINT)
const isForScreenReaders = /* @__PURE__ */ new ClassFact((classes) => SCREEN_READER_CLASS.test(classes), HINT)
const isHiddenByName = /* @__PURE__ */ new ClassFact((classes) => hidesByName(classes), HINT)

function hidesByName(classes: string): boolean {
  if (HIDDEN_CLASS.test(classes)) return !SHOWN_AGAIN.test(classes)
  return ON_DESKTOP.test(classes) && ON_TABLET.test(classes) && ON_MOBILE.test(classes)
}
