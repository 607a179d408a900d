import { Gap } from './gap.js'
import { NameTable } from './name-table.js'

/** The kinds of text blocks, by their numbers in columns. The names are those of `BlockKind`. */
export const BLOCK_KINDS = ['paragraph', 'heading', 'quote', 'list-item', 'table', 'caption', 'code', 'embed'] as const
export const Kind = {
  paragraph: 0,
  heading: 1,
  quote: 2,
  listItem: 3,
  table: 4,
  caption: 5,
  code: 6,
  embed: 7,
} as const

/** What a tag does to the text in and around its element. One bit each. */
export const Trait = {
  /** No reader sees its text, or it is a control: `<script>`, `<button>`. */
  unseen: 1 << 0,
  /** It hides its text only if a tag of its own closes it: `<iframe src="…" />` swallows no story. */
  mustClose: 1 << 1,
  /** It hides its text only within `<ruby>`. */
  inRuby: 1 << 2,
  /** It holds nothing, so nothing closes it. */
  void: 1 << 3,
  /** Its text is no markup: a `<p>` in a script is no paragraph. */
  raw: 1 << 4,
  /** It sets its text apart from what stands around it. */
  parts: 1 << 5,
  /** `<path />` closes itself inside it … */
  foreign: 1 << 6,
  /** … and does not inside these, which hold HTML within it. */
  integration: 1 << 7,
  /** It may tell something of the page: a candidate for metadata. */
  tells: 1 << 8,
  /** Opening it closes some element around it that has no closing tag. */
  closes: 1 << 9,
  ruby: 1 << 10,
  link: 1 << 11,
  strong: 1 << 12,
  verbatim: 1 << 13,
  list: 1 << 14,
} as const

/** Elements a text may stand in. One bit each. */
export const Place = {
  article: 1 << 0,
  main: 1 << 1,
  aside: 1 << 2,
  nav: 1 << 3,
  header: 1 << 4,
  footer: 1 << 5,
  figure: 1 << 6,
  list: 1 << 7,
  table: 1 << 8,
  quote: 1 << 9,
  form: 1 << 10,
  /** By `itemprop="articleBody"`. */
  body: 1 << 11,
  details: 1 << 12,
} as const

/** Tags by the gap around their elements; those left out make none. */
const GAPS: readonly (readonly [gap: number, names: string])[] = [
  [
    Gap.paragraph,
    'address article aside body center details dialog dir div dl fieldset figure footer form frameset head header hgroup hr ' +
      'html legend main menu nav ol p search section summary table ul embed h1 h2 h3 h4 h5 h6 blockquote pre listing xmp ' +
      'plaintext caption figcaption iframe object applet audio video canvas',
  ],
  [Gap.line, 'li dt dd tr thead tbody tfoot'],
  [Gap.cell, 'td th'],
  [Gap.blank, 'button select option optgroup datalist textarea meter progress label'],
  [Gap.none, 'script style template noscript title annotation annotation-xml noembed noframes rt rtc rp svg'],
]

const KINDS: readonly (readonly [kind: number, names: string])[] = [
  [Kind.heading, 'h1 h2 h3 h4 h5 h6'],
  [Kind.quote, 'blockquote'],
  [Kind.code, 'pre listing xmp plaintext'],
  [Kind.caption, 'caption figcaption'],
  [Kind.listItem, 'li dt dd'],
  [Kind.table, 'tr thead tbody tfoot td th'],
]

const CONTROLS = 'button select option optgroup datalist textarea meter progress'
const MEDIA = 'svg iframe object applet audio video canvas'
const VOID =
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'

const TRAITS: readonly (readonly [trait: number, names: string])[] = [
  [
    Trait.unseen,
    `script style template noscript title annotation annotation-xml noembed noframes rt rtc rp ${MEDIA} ${CONTROLS}`,
  ],
  [Trait.mustClose, `${MEDIA} ${CONTROLS}`],
  [Trait.inRuby, 'rt rtc rp'],
  [Trait.void, VOID],
  [Trait.raw, 'script style title textarea xmp'],
  [Trait.foreign, 'svg math'],
  [Trait.integration, 'mi mo mn ms mtext annotation-xml foreignobject desc title'],
  [Trait.tells, 'meta link time title base html h1 address'],
  [Trait.ruby, 'ruby rb rbc rt rtc'],
  [Trait.link, 'a'],
  [Trait.strong, 'b strong em i u'],
  [Trait.verbatim, 'pre listing xmp plaintext'],
  [Trait.list, 'ul ol dl menu dir'],
]

const PLACES: readonly (readonly [place: number, names: string])[] = [
  [Place.article, 'article'],
  [Place.main, 'main'],
  [Place.aside, 'aside'],
  [Place.nav, 'nav menu'],
  [Place.header, 'header'],
  [Place.footer, 'footer'],
  [Place.figure, 'figure figcaption'],
  [Place.list, 'ul ol dl'],
  [Place.table, 'table'],
  [Place.quote, 'blockquote'],
  [Place.form, 'form fieldset'],
  [Place.details, 'details'],
]

/** Tags that do nothing to their text, and that a page has often enough for a number of their own. */
const OTHERS =
  'a abbr acronym b bdi bdo big cite code colgroup data del desc dfn em font foreignobject g i image ins kbd map mark math mi ' +
  'mn mo ms mtext nobr output path picture q rb rbc ruby s samp small span strike strong sub sup time tt u var'

/**
 * Opening a tag closes the innermost element as long as it is one of these, as htmlparser2 has it:
 * `<li>Rain<li>Snow` → two items.
 */
const CLOSES: readonly (readonly [closed: string, opened: string])[] = [
  [
    'p',
    'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr ' +
      'main nav ol pre section table ul',
  ],
  ['li', 'li'],
  ['dd dt', 'dd dt'],
  ['tr th td', 'tr'],
  ['th', 'th'],
  ['thead th td', 'td'],
  ['thead tbody', 'tbody tfoot'],
  ['rt rp', 'rt rp'],
  ['option', 'option'],
  ['option optgroup', 'optgroup'],
  ['input option optgroup select button datalist textarea', 'select input output button datalist textarea'],
  ['head link script', 'body'],
]

const ALL = `${GAPS.map(([, names]) => names).join(' ')} ${VOID} ${OTHERS}`.split(' ')

/** The names of known tags, by their numbers. Other tags have numbers from `KNOWN_TAGS` on, page by page. */
export const TAG_NAMES: readonly string[] = /* @__PURE__ */ [...new Set(ALL)]
/** More than there are known tags; a power of two, so that pairs of tags have a place in one table. */
export const KNOWN_TAGS = 256
/** The number of the root, which is no element. */
export const ROOT_TAG = 255

export const tags: NameTable = /* @__PURE__ */ new NameTable(TAG_NAMES)

/** The number of a known tag. */
export function tagOf(name: string): number {
  const number = tags.numberOf(name)
  if (number < 0) throw new RangeError(`Unknown tag "${name}".`)
  return number
}

/** What the reader knows of tags, by their numbers. */
export interface TagTables {
  /** One of `Gap`: the gap around the element. */
  readonly gaps: Uint8Array
  /** One of `Kind`, or -1: the kind of the text blocks in it. */
  readonly kinds: Int8Array
  /** Bits of `Trait`. */
  readonly traits: Uint16Array
  /** Bits of `Place`. */
  readonly places: Uint16Array
  /** Whether opening the first closes the second: `closedBy[opened * KNOWN_TAGS + closed]`. */
  readonly closedBy: Uint8Array
}

/** Made when a page is first read. */
export function tagTables(): TagTables {
  const gaps = new Uint8Array(KNOWN_TAGS)
  const kinds = new Int8Array(KNOWN_TAGS).fill(-1)
  const traits = new Uint16Array(KNOWN_TAGS)
  const places = new Uint16Array(KNOWN_TAGS)
  const closedBy = new Uint8Array(KNOWN_TAGS * KNOWN_TAGS)
  for (const [gap, names] of GAPS)
    for (const tag of tagsOf(names)) {
      gaps[tag] = gap
      ;(traits[tag] as number) |= Trait.parts
    }
  for (const [kind, names] of KINDS) for (const tag of tagsOf(names)) kinds[tag] = kind
  for (const [trait, names] of TRAITS) for (const tag of tagsOf(names)) (traits[tag] as number) |= trait
  for (const [place, names] of PLACES) for (const tag of tagsOf(names)) (places[tag] as number) |= place
  for (const [closed, opened] of CLOSES)
    for (const opening of tagsOf(opened)) {
      ;(traits[opening] as number) |= Trait.closes
      for (const tag of tagsOf(closed)) closedBy[opening * KNOWN_TAGS + tag] = 1
    }
  return { gaps, kinds, traits, places, closedBy }
}

const tagsOf = (names: string): number[] => names.split(' ').map(tagOf)
