import type { BlockKind } from '../../document.js'
import { attributeNamed } from '../cursor.js'
import { Fact } from '../read/class-names.js'
import type { Page } from '../read/columns.js'
import { Gap } from '../read/gap.js'
import { BLOCK_KINDS, Kind, tagOf } from '../read/tags.js'
import { checkedIn, ItemNumbers, isNumbered, listsAround } from './items.js'
import { holdsTag } from './look.js'
import { type Rank, Ranks } from './rank.js'
import { levelOfTag, tagByRole } from './roles.js'
import { isCell, isTable, type RowPlace, rowsOf } from './tables.js'

/** What a text in an element is part of. */
export interface BlockContext {
  readonly kind: BlockKind
  /** What the element says of its blocks, beside the lists and quotes around it. */
  readonly own: Partial<Rank> | undefined
  /** The innermost list item, if there is one. */
  readonly item: Item | undefined
  /** The number of quotes around it. */
  readonly quoted: number
  /** The rows of the innermost table, and of the row and the cell of data; -1 if there is none. */
  readonly table: number
  readonly tableRow: number
  readonly cell: number
}

/** A list item. What follows its first block continues it. */
interface Item {
  readonly row: number
  readonly first: Rank
  readonly depth: number
}

const NOWHERE: BlockContext = {
  kind: 'paragraph',
  own: undefined,
  item: undefined,
  quoted: 0,
  table: -1,
  tableRow: -1,
  cell: -1,
}

const [LI, DT, DD, TR, PRE, P, BLOCKQUOTE] = /* @__PURE__ */ (
  ['li', 'dt', 'dd', 'tr', 'pre', 'p', 'blockquote'] as const
).map(tagOf) as [number, number, number, number, number, number, number]
/** Tags that say what a block in them is. */
const TELLING: ReadonlySet<number> = /* @__PURE__ */ new Set(
  'h1 h2 h3 h4 h5 h6 blockquote caption figcaption li dt dd tr thead tbody tfoot td th'.split(' ').map(tagOf),
)
const CALLOUTS: ReadonlySet<number> = /* @__PURE__ */ new Set(
  ['div', 'aside', 'section', 'details', 'figure'].map(tagOf),
)
/** A term is so near above its definition. */
const MOST_BEFORE_DEFINITION = 40
/** What a cell of the old web has around its text. */
const MOST_LEVELS_IN_CELL = 3
const MOST_TEXTS = 200

/** Tells of elements what kind of blocks stand in them. Each element is looked at once. */
export class Blocks {
  readonly ranks = new Ranks()
  /** By element, which of `contexts` is its own; 0 until it is asked. */
  private readonly contextNumbers: Int32Array
  private readonly contexts: BlockContext[] = [NOWHERE, NOWHERE]
  /** Elements whose context depends on that of the one around them, from the inside out. */
  private readonly chain: number[] = []
  private readonly tables = new Map<number, ReadonlyMap<number, RowPlace> | undefined>()
  private readonly numbers: ItemNumbers

  constructor(private readonly page: Page) {
    this.numbers = new ItemNumbers(page)
    this.contextNumbers = new Int32Array(page.elements)
    this.contextNumbers[0] = 1
  }

  /** What a text in an element is part of. To be asked of elements in source order. */
  contextOf(row: number): BlockContext {
    const { contexts, contextNumbers, chain } = this
    const { parent } = this.page
    let at = row
    for (; contextNumbers[at] === 0; at = parent[at] as number) chain.push(at)
    let number = contextNumbers[at] as number
    while (chain.length > 0) {
      const inner = chain.pop() as number
      const around = contexts[number] as BlockContext
      const context = this.contextIn(inner, around)
      if (context !== around) number = contexts.push(context) - 1
      contextNumbers[inner] = number
    }
    return contexts[number] as BlockContext
  }

  /** The rank of a block. `written`: the offset up to which the source was written, headings aside. */
  rankOf({ kind, own, item, quoted }: BlockContext, written: number): Rank {
    const { ranks, page } = this
    const isBegun = item !== undefined && written > (page.openStart[item.row] as number)
    if (kind === 'list-item' && item) return isBegun ? ranks.continuing(item.first) : item.first
    // A heading that begins an item stands above it.
    const depth = (item?.depth ?? 0) - (kind === 'heading' && item && !isBegun ? 1 : 0)
    return ranks.around(own, quoted, depth)
  }

  /** The rank of a block of code. */
  codeRank({ quoted, item }: BlockContext, language: string | undefined): Rank {
    return this.ranks.of({
      ...(language !== undefined && { language }),
      ...(quoted > 0 && { quoted }),
      ...(item && { depth: item.depth }),
    })
  }

  /** The rank of a formula that stands on its own, in a block of a rank. */
  formulaRank(around: Rank | undefined, { quoted, item }: BlockContext): Rank | undefined {
    if (around?.as === 'footnote') return around
    return this.ranks.of({ as: 'formula', ...(quoted > 0 && { quoted }), ...(item && { depth: item.depth }) })
  }

  /** Whether a table is one of data. */
  isData(table: number): boolean {
    return this.rowsIn(table) !== undefined
  }

  private rowsIn(table: number): ReadonlyMap<number, RowPlace> | undefined {
    if (!this.tables.has(table)) this.tables.set(table, rowsOf(this.page, table))
    return this.tables.get(table)
  }

  private contextIn(row: number, around: BlockContext): BlockContext {
    // Nothing in a cell of data is a block of its own.
    if (around.cell >= 0) return around
    const { page } = this
    const { kind: kinds, parent } = page
    const tag = tagByRole(page, row)
    if (isTable(tag)) {
      const { kind, own, item, quoted, tableRow } = around
      return { kind, own, item, quoted, table: row, tableRow, cell: -1 }
    }
    const isCalled = CALLOUTS.has(tag) && isCallout(page, row)
    if (!isCalled && kinds[row] === kinds[parent[row] as number] && !TELLING.has(tag)) return around
    if (tag === PRE) return around
    if (isCell(tag)) return this.cellContext(row, around)
    const { table } = around
    const kind = tag === page.tag[row] ? (BLOCK_KINDS[kinds[row] as number] as BlockKind) : kindOf(tag)
    const quoted = around.quoted + (isCalled || (tag === BLOCKQUOTE && kind === 'quote') ? 1 : 0)
    const isItem = tag === LI && kind === 'list-item'
    const own = isItem ? undefined : this.ownRank(row, tag, isCalled, around)
    const item = isItem ? this.itemOf(row, quoted, around) : around.item
    const tableRow = tag === TR && table >= 0 ? row : around.tableRow
    return { kind, own, item, quoted, table, tableRow, cell: -1 }
  }

  private cellContext(row: number, { own, item, quoted, table, tableRow }: BlockContext): BlockContext {
    if (table >= 0 && tableRow >= 0 && this.isData(table))
      return { kind: 'table', own, item, quoted, table, tableRow, cell: row }
    const kind = isLayoutCell(this.page, row) ? 'paragraph' : 'table'
    return { kind, own, item, quoted, table, tableRow, cell: -1 }
  }

  /** What an element says of the blocks in it, beside what is around it. */
  private ownRank(
    row: number,
    tag: number,
    isCalled: boolean,
    { own, table }: BlockContext,
  ): Partial<Rank> | undefined {
    const level = levelOfTag(tag)
    if (level > 0) return { level, ...(isCalled && CALLED) }
    if (tag === DT) return { as: 'definition', term: true }
    if (tag === DD) return { as: hasTerm(this.page, row) ? 'definition' : 'paragraph' }
    if (isCalled) return CALLED
    const isInTable = table >= 0 && this.page.kind[row] === Kind.table
    if (!isInTable) return undefined
    if (own?.as === 'quote' && !this.isData(table)) return CALLED // the layout of a note to the reader
    return tag === TR ? this.rowsIn(table)?.get(row) : undefined
  }

  private itemOf(row: number, quoted: number, { item: around }: BlockContext): Item {
    const { page, ranks } = this
    const ordered = isNumbered(page, row)
    const checked = checkedIn(page, row)
    const depth = (around?.depth ?? 0) + listsAround(page, row)
    if (!ordered && checked === undefined) return { row, depth, first: ranks.bullet(quoted, depth) }
    const first = ranks.of({
      ordered,
      ...(ordered && { number: this.numbers.of(row) }),
      ...(checked !== undefined && { checked }),
      depth,
      ...(quoted > 0 && { quoted }),
    })
    return { row, depth, first }
  }
}

/** What a box that is a note to the reader makes of the blocks in it. */
const CALLED: Partial<Rank> = { as: 'quote' }

const kindOf = (tag: number): BlockKind => (levelOfTag(tag) > 0 ? 'heading' : tag === LI ? 'list-item' : 'table')

/** Whether a box is a note to the reader: `admonition warning`, `<div data-callout="tip">`. Code in such a box is copied from a page. */
function isCallout(page: Page, row: number): boolean {
  const { classNames, classes } = page
  const names = classes[row] as number
  const isNamed = names >= 0 && ((classNames.facts[names] as number) & Fact.callout) !== 0
  if (!isNamed && attributeNamed(page, row, 'data-callout') === undefined) return false
  return !holdsTag(page, row, PRE)
}

/** Whether a definition has a term: one without is a paragraph that is indented. */
function hasTerm({ tag, parent, after }: Page, row: number): boolean {
  const list = parent[row] as number
  let steps = 0
  for (let at = list + 1; at < row && steps < MOST_BEFORE_DEFINITION; at = after[at] as number, steps++)
    if (tag[at] === DT) return true
  return false
}

/** Whether a cell is there for the layout of the page: paragraphs stand in it, parted by line breaks alone. */
function isLayoutCell({ textFrom, textTo, textGap, textParent, parent, tag }: Page, cell: number): boolean {
  const first = textFrom[cell] as number
  const end = Math.min(textTo[cell] as number, first + MOST_TEXTS)
  for (let text = first + 1; text < end; text++) {
    if (textGap[text] !== Gap.paragraph) continue
    let around = textParent[text] as number
    for (let level = 0; level < MOST_LEVELS_IN_CELL && around > cell; level++) around = parent[around] as number
    if (around === cell && tag[textParent[text] as number] !== P) return true
  }
  return false
}
