import type { Hiding } from '../style/style.js'
import type { ClassNames } from './class-names.js'

/** Flags of an element. Those up to `unseen` are inherited by what is in it. */
export const Flag = {
  /** It, or an element around it, hides its text. */
  hidden: 1 << 0,
  /** It is a link, or in one. */
  link: 1 << 1,
  /** It is bold or italic, or in such an element. */
  strong: 1 << 2,
  /** It is in `<svg>` or `<math>`. */
  foreign: 1 << 3,
  /** It is in an element that parts text, so white space collapses. */
  block: 1 << 4,
  /** Its white space is kept: `<pre>`. */
  verbatim: 1 << 5,
  /** What hides it is an attribute or a class name, and so in doubt where most of the page is hidden. Only these can be lifted. */
  dark: 1 << 6,
  /** What hides it is its tag: `<script>`. */
  unseen: 1 << 7,
  /** It has a closing tag. */
  closed: 1 << 8,
  selfClosed: 1 << 9,
  /** Text in it begins a line of its own. */
  lines: 1 << 10,
  /** It hides its text itself, all of it. */
  hides: 1 << 11,
  /** Its text, or that of an element around it, is hidden until an element inside says otherwise: by `visibility`, … */
  veiled: 1 << 12,
  /** … by `font-size`, … */
  sizeless: 1 << 13,
  /** … or by `line-height`. */
  lineless: 1 << 14,
} as const

/** The flags of what hides text until an element inside says otherwise. */
export const VEILS: number = Flag.veiled | Flag.sizeless | Flag.lineless

/** The flags that an element takes from the one around it. */
export const INHERITED: number =
  Flag.link | Flag.strong | Flag.foreign | Flag.block | Flag.verbatim | Flag.dark | Flag.unseen | VEILS

/** What is known of an element from outside: from sheets, from scripts, from the rest of the page. */
export interface Verdict {
  /** Shown, whatever it says of itself; hidden with all in it; or its text hidden, or shown, until an element inside changes that. */
  readonly state: 'shown' | 'hidden' | 'veiled' | 'lifted'
  /** What decided, if it is hidden. */
  readonly hiding?: Hiding
}

/** Verdicts on elements, by the offsets of their opening tags. */
export type Verdicts = ReadonlyMap<number, Verdict>

/**
 * The columns of elements, in source order, each element before what is in it. Row 0 is the root. Places are UTF-16 offsets in the source,
 * spans half-open.
 */
const ELEMENT_COLUMNS = [
  /** The number of its tag; see `tags.ts`. */
  'tag',
  /** The row of the element around it; -1 for the root. */
  'parent',
  /** The row after its last descendant. */
  'after',
  /** Its opening tag … */
  'openStart',
  'openEnd',
  /** … and its closing tag: empty, where it ends, if it has none. */
  'closeStart',
  'closeEnd',
  /** The row of its first attribute; the next element’s is the end. */
  'attribute',
  /** Its texts, and the passages that begin in it: first, and behind the last. */
  'textFrom',
  'textTo',
  'passageFrom',
  'passageTo',
  /** Bits of `Flag`. */
  'flags',
  /** Bits of `Cue`: what its own class names and id say. */
  'cues',
  /** Bits of `Place`: the elements around it, and itself. */
  'places',
  /** The row of the innermost element that is a box (it parts lines, or its tag is unknown): itself, if it is one. */
  'box',
  /** How many boxes are around it. */
  'depth',
  /** One of `Kind`: what a text in it is part of. */
  'kind',
  /** For boxes, a hash of what its tag and its attributes look like … */
  'look',
  /** … and of the looks of it and of the two boxes around it: what one template made has the same. */
  'pattern',
  /** The numbers of its class attribute and its id in `classNames`, or -1. */
  'classes',
  'ids',
] as const

/** The columns of texts: what stands between two pieces of markup, without white space at both ends. Hidden text has no row. */
const TEXT_COLUMNS = [
  'textStart',
  'textEnd',
  /** The element it is in. */
  'textParent',
  /** One of `Gap`: how far apart it stands from the text before it. */
  'textGap',
  /** A hash of its length, its words and some of its letters: equal texts have the same. */
  'textHash',
  /** Sums over all texts before it: letters and signs as they are read, … */
  'lengthBefore',
  'wordsBefore',
  'stopsBefore',
  'commasBefore',
  'capitalsBefore',
  'digitsBefore',
  /** … letters of scripts without spaces between words, … */
  'denseBefore',
  /** … the length within links, how many links, and the length within bold and italic elements. */
  'linkedBefore',
  'linksBefore',
  'strongBefore',
] as const

/** The columns of passages: texts of one block, one after the other. */
const PASSAGE_COLUMNS = [
  /** Its first text; the next passage’s is the end. */
  'passageText',
  /** The box it begins in. */
  'passageBox',
  /** One of `Kind`. */
  'passageKind',
] as const

const ATTRIBUTE_COLUMNS = [
  /** The number of its name in `attributes.ts`, or 0; where the name starts; the span of its value, without quotes. */
  'attributeName',
  'attributeStart',
  'valueStart',
  'valueEnd',
] as const

/** Character references within texts: where they stand. What they mean is in `referenceTexts`. */
const REFERENCE_COLUMNS = ['referenceStart', 'referenceEnd'] as const

/** The tables whose columns grow together. */
export type Table = 'elements' | 'texts' | 'passages' | 'attributes' | 'references'

const TABLES: Readonly<Record<Table, readonly string[]>> = {
  elements: ELEMENT_COLUMNS,
  texts: TEXT_COLUMNS,
  passages: PASSAGE_COLUMNS,
  attributes: ATTRIBUTE_COLUMNS,
  references: REFERENCE_COLUMNS,
}

type ColumnName =
  | (typeof ELEMENT_COLUMNS)[number]
  | (typeof TEXT_COLUMNS)[number]
  | (typeof PASSAGE_COLUMNS)[number]
  | (typeof ATTRIBUTE_COLUMNS)[number]
  | (typeof REFERENCE_COLUMNS)[number]

export type Columns = Readonly<Record<ColumnName, Int32Array>>

/** Columns, and for how many rows they have room. */
export interface ColumnSet {
  readonly columns: Columns
  readonly room: Readonly<Record<Table, number>>
}

/** Room for nine of ten pages. */
export const FIRST_ROOM: Readonly<Record<Table, number>> = {
  elements: 1 << 13,
  texts: 1 << 13,
  passages: 1 << 13,
  attributes: 1 << 14,
  references: 1 << 12,
}

/** Columns with room for so many rows each, and for the row behind the last. */
export function columnSet(room: Readonly<Record<Table, number>>): ColumnSet {
  const columns: Record<string, Int32Array> = {}
  for (const table of Object.keys(TABLES) as Table[])
    for (const name of TABLES[table]) columns[name] = new Int32Array(room[table] + 2)
  return { columns: columns as Columns, room }
}

/** A page as it was read. Its columns are used again once it is released. */
export interface Page extends Columns {
  readonly html: string
  /** How many rows there are. Row 0 of the elements is the root. */
  readonly elements: number
  readonly texts: number
  readonly passages: number
  readonly references: number
  /** What each character reference means, however often it was escaped: `&amp;lt;` → `<` */
  readonly referenceTexts: readonly string[]
  /** What class attributes and ids say, each value once. */
  readonly classNames: ClassNames
  /** Elements that may tell of the page, in source order: `meta`, `link`, `title`, `time`, `h1`, `address`, JSON-LD. */
  readonly telling: readonly number[]
  readonly scripts: readonly number[]
  readonly sheets: readonly number[]
  /** Elements past the budget have no rows: their text belongs to the element around them. */
  readonly isCut: boolean
  /** The length of prose that attributes and class names hide, and of prose that is shown, in code units. */
  readonly darkLength: number
  readonly proseLength: number
  /** Whether it has what may show something hidden, or hide something shown: buttons that open panels, twins for narrow screens. */
  readonly hasDoubts: boolean
  /** What was known of elements before it was read. */
  readonly verdicts: Verdicts
  /** What hides most of the prose was not believed. */
  readonly isUnhidden: boolean
  /** How often the source was read: more than once where most prose was hidden, or what hides was never closed. */
  readonly readings: number
  /** For `releasePage`. */
  readonly set: ColumnSet
}
