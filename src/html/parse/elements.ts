import type { BlockKind } from '../../document.js'

/** How far apart two pieces of text stand, from glued together to paragraphs of their own. */
export const Gap = { none: 0, blank: 1, cell: 2, line: 3, paragraph: 4 } as const
export type Gap = (typeof Gap)[keyof typeof Gap]

/** What an element does to the text in and around it. Elements that do nothing to it have no role. */
export interface Role {
  /** The gap before and after the element. */
  readonly gap: Gap
  /** What a block of text inside it is, unless an element further in knows better. */
  readonly kind?: BlockKind
  /** The rule that takes its text out: no reader sees it, or it is a control and not story. */
  readonly unseen?: string
  /** It may only take its text out if it is closed by a tag of its own: `<iframe src="…" />` swallows no story. */
  readonly mustClose?: true
  /** It only takes its text out within `<ruby>`: elsewhere it is no reading of a word. */
  readonly inRuby?: true
}

/** Filled below, as this module is read, and never after. */
const roles = new Map<string, Role>()

function assign(names: string, role: (name: string) => Role): void {
  for (const name of names.split(' ')) roles.set(name, role(name))
}

assign(
  'address article aside body center details dialog dir div dl fieldset figure footer form frameset head header hgroup hr ' +
    'html legend main menu nav ol p search section summary table ul embed',
  () => ({ gap: Gap.paragraph }),
)
assign('h1 h2 h3 h4 h5 h6', () => ({ gap: Gap.paragraph, kind: 'heading' }))
assign('blockquote', () => ({ gap: Gap.paragraph, kind: 'quote' }))
assign('pre listing xmp plaintext', () => ({ gap: Gap.paragraph, kind: 'code' }))
assign('caption figcaption', () => ({ gap: Gap.paragraph, kind: 'caption' }))
assign('li dt dd', () => ({ gap: Gap.line, kind: 'list-item' }))
assign('tr thead tbody tfoot', () => ({ gap: Gap.line, kind: 'table' }))
assign('td th', () => ({ gap: Gap.cell, kind: 'table' }))
assign('script style template noscript title annotation annotation-xml noembed noframes', (name) => ({
  gap: Gap.none,
  unseen: `html/unseen/${name}`,
}))
assign('label', () => ({ gap: Gap.blank }))
assign('rt rtc rp', () => ({ gap: Gap.none, unseen: 'html/unseen/ruby', inRuby: true }))
assign('svg', () => ({ gap: Gap.none, unseen: 'html/unseen/svg', mustClose: true }))
assign('iframe object applet audio video canvas', (name) => ({
  gap: Gap.paragraph,
  unseen: `html/unseen/${name}`,
  mustClose: true,
}))
assign('button select option optgroup datalist textarea meter progress', () => ({
  gap: Gap.blank,
  unseen: 'html/unseen/form',
  mustClose: true,
}))

/** The role of an element, by its name in lower case. */
export function roleOf(name: string): Role | undefined {
  return roles.get(name)
}

/** Elements that never hold anything, so that nothing closes them. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** Elements whose text is not markup: a `<p>` in a script is no paragraph. */
export const RAW_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'xmp'])

const INLINE_ELEMENTS =
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label map mark math nobr output picture q rp ' +
  'rt ruby s samp small span strike strong sub sup time tt u var amp-img amp-ad colgroup'

export const KNOWN_ELEMENTS: ReadonlySet<string> = new Set([
  ...roles.keys(),
  ...VOID_ELEMENTS,
  ...INLINE_ELEMENTS.split(' '),
])

/** Whether HTML has an element of this name, in lower case: `p` → `true`, `sarcasm` → `false`. */
export function isKnown(name: string): boolean {
  return KNOWN_ELEMENTS.has(name)
}
