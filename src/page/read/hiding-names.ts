// Class names that hide an element by the conventions of frameworks and site builders.

/** The box that opens over a word, and not the word: `<span class="tooltip">GDP <span class="tooltiptext">…` */
const TOOLTIP = /(?:^|\s)tooltip[-_]{0,2}(?:text|content|inner|body|popup|box)(?:\s|$)/i
const SCREEN_READER =
  /(?:^|\s)(?:sr-only|show-for-sr|(?:screen-?reader|assistive)-?(?:text|only)|(?:is-|u-|[a-z]{2,8}-)?visually-?hidden|u-hidden-?visually|hidden-visually|element-invisible|a11y-hidden|a-offscreen)(?:\s|$)/i
/**
 * Names that hide an element on every screen. Bare `hidden`, `hide` and `invisible` are not among them, because scripts show those:
 * 17 of 484 such boxes on 1,900 pages were part of the story, but only 1 of 378 with these names.
 */
const EVERYWHERE = /(?:^|\s)(?:w-condition-invisible|d-none|is-hidden|[uk]{1,2}-hidden|display-none|no-display)(?:\s|$)/
/** What shows it again on some screens: `d-none d-md-block`, `is-hidden md:flex` */
const SHOWN_AGAIN =
  /(?:^|\s)(?:d-(?:sm|md|lg|xl|xxl|print)-(?!none)|\S{1,40}:(?!hidden|none)|is-(?:block|flex|inline)|visible|show)/
/** Names that hide an element on one kind of device. */
const DEVICES: readonly RegExp[] = [
  /(?:^|\s)(?:elementor-hidden-desktop|block-visibility-hide-large-screen|w-hidden-main)(?:\s|$)/,
  /(?:^|\s)(?:elementor-hidden-tablet|block-visibility-hide-medium-screen|w-hidden-medium)(?:\s|$)/,
  /(?:^|\s)(?:elementor-hidden-(?:mobile|phone)|block-visibility-hide-small-screen|w-hidden-small)(?:\s|$)/,
]

/**
 * The rule by which a class attribute hides its element, or nothing.
 *
 * `lead sr-only` → `html/hidden/screen-reader`; `d-none` → `html/hidden/named`; `d-none d-md-block` → `undefined`
 */
export function hidingName(classes: string): string | undefined {
  if (TOOLTIP.test(classes)) return 'html/hidden/tooltip'
  if (SCREEN_READER.test(classes)) return 'html/hidden/screen-reader'
  const hides = EVERYWHERE.test(classes) ? !SHOWN_AGAIN.test(classes) : DEVICES.every((device) => device.test(classes))
  return hides ? 'html/hidden/named' : undefined
}

/** Names that hide an element on wide screens … */
const NARROW =
  /(?:^|\s)(?:elementor-hidden-desktop|(?:sm|md|lg|xl):hidden|d-(?:sm|md|lg|xl)-none|hidden-(?:sm|md|lg|desktop)|visible-(?:xs|phone|mobile)|(?:mobile|phone)-only|only-mobile|show-for-small(?:-only)?|hide-for-(?:medium|large)(?:-up)?|(?:hide|hidden)-(?:on-)?desktop|show-(?:on-)?mobile|is-hidden-(?:desktop|tablet)|block-visibility-hide-large-screen|w-hidden-main)(?:\s|$)/
/** … and on narrow ones, … */
const WIDE =
  /(?:^|\s)(?:elementor-hidden-(?:mobile|phone)|max-(?:sm|md|lg):hidden|hidden-(?:xs|phone|mobile)|visible-(?:sm|md|lg|desktop)|desktop-only|only-desktop|hide-for-small(?:-only)?|show-for-(?:medium|large)(?:-up)?|(?:hide|hidden)-(?:on-)?(?:mobile|phone)|show-(?:on-)?desktop|is-hidden-(?:mobile|touch)|block-visibility-hide-small-screen|w-hidden-(?:small|tiny))(?:\s|$)/
/** … or on all but wide ones: `hidden md:block`, `d-none d-md-flex` */
const NOWHERE = /(?:^|\s)(?:hidden|d-none)(?:\s|$)/
const BUT_WIDE = /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):|d-(?:sm|md|lg|xl)-)(?:block|flex|grid|inline)/

/** Whether a class attribute shows its element on narrow screens only: `md:hidden` */
export const isForNarrow = (classes: string): boolean => NARROW.test(classes)

/** Whether a class attribute shows its element on wide screens only: `hidden md:block` */
export const isForWide = (classes: string): boolean =>
  !NARROW.test(classes) && (WIDE.test(classes) || (NOWHERE.test(classes) && BUT_WIDE.test(classes)))
