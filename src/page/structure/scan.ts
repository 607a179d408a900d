import type { Span } from '../../edit/edit.js'
import type { Mark, StyleKind } from '../../mark.js'
import { attributeOf, lineIn } from '../cursor.js'
import { Attribute } from '../read/attributes.js'
import { Flag, type Page } from '../read/columns.js'
import { tagOf } from '../read/tags.js'
import type { Blocks } from './blocks.js'
import { codeAt } from './code/code.js'
import { formulaAt } from './math/formula.js'
import type { Footnotes } from './notes/notes.js'
import { emojiAt } from './picture.js'
import type { Rewrite } from './rewrite.js'
import { mayHaveSigns, opensSideNote, signsAround } from './signs.js'

/** No element beside these sets a text apart that a reader would miss. */
const STYLES: readonly (readonly [kind: StyleKind, names: string])[] = [
  ['emphasis', 'em i'],
  ['strong', 'strong b'],
  ['code', 'code kbd samp tt'],
  ['deleted', 'del s strike'],
  ['subscript', 'sub'],
  ['superscript', 'sup'],
  ['highlight', 'mark'],
]
const STYLE_KINDS: ReadonlyMap<number, StyleKind> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ STYLES.flatMap(([kind, names]) => names.split(' ').map((name) => [tagOf(name), kind] as const)),
)
const [A, IMG, SCRIPT] = /* @__PURE__ */ (['a', 'img', 'script'] as const).map(tagOf) as [number, number, number]
const LABEL_RULE = 'html/footnote/label'
const SELF_SIGN = /^[¶#§🔗]$/u
const LONGEST_SIGN = 10
/** A page of more marks is a list of links, or a bomb. */
const MOST_MARKS = 20_000

/** What the elements of a story tell. */
export interface Scan {
  readonly rewrites: readonly Rewrite[]
  readonly marks: readonly Mark[]
  readonly links: readonly Span[]
}

/** Looks once at each element from the first chosen passage of a page to the last, but for those that hold left-out passages alone. */
export function scanStory(page: Page, keeps: ArrayLike<number | boolean>, blocks: Blocks, footnotes: Footnotes): Scan {
  return new StoryScan(page, keeps, blocks, footnotes).run()
}

class StoryScan {
  readonly rewrites: Rewrite[] = []
  readonly marks: Mark[] = []
  readonly links: Span[] = []
  /** Where the last mark of each style ends. */
  private readonly ends = new Map<StyleKind, number>()
  /** Where the last code ends, and the last block of code. */
  private codeEnd = 0
  private blockEnd = 0
  private readonly noteStarts: ReadonlySet<number>
  /** Which mark is the last link. */
  private link = -1
  /** Sums: how many passages before one are chosen. */
  private readonly chosen: Int32Array

  constructor(
    private readonly page: Page,
    keeps: ArrayLike<number | boolean>,
    private readonly blocks: Blocks,
    private readonly footnotes: Footnotes,
  ) {
    this.noteStarts = new Set(footnotes.notes.map(({ start }) => start))
    this.rewrites.push(...footnotes.cuts, ...footnotes.shown)
    const { passages } = page
    this.chosen = new Int32Array(passages + 1)
    for (let at = 0; at < passages; at++) this.chosen[at + 1] = (this.chosen[at] as number) + (keeps[at] ? 1 : 0)
  }

  run(): Scan {
    const { page } = this
    const { after, elements, flags, tag, textFrom, textTo, openStart } = page
    for (let row = 1; row < elements; ) {
      const number = tag[row] as number
      const hides = ((flags[row] as number) & Flag.hides) !== 0
      if ((hides && number !== SCRIPT) || !this.isChosen(row) || this.readFormula(row, number)) {
        row = after[row] as number
        continue
      }
      if (!hides && textFrom[row] !== textTo[row]) {
        if ((openStart[row] as number) >= this.codeEnd) this.readElement(row, number)
        const style = STYLE_KINDS.get(number)
        if (number === A) this.addLink(row)
        else if (style !== undefined && (openStart[row] as number) >= this.blockEnd) this.addStyle(style, row)
      }
      row++
    }
    this.rewrites.sort((one, other) => one.start - other.start)
    return this
  }

  /** Reads a formula, or the character that a picture stands for, and answers whether an element is one. */
  private readFormula(row: number, tag: number): boolean {
    const { page, rewrites } = this
    const start = page.openStart[row] as number
    const end = page.closeEnd[row] as number
    if (start < this.codeEnd) return false
    const formula = formulaAt(page, row)
    const emoji = formula || tag !== IMG ? undefined : emojiAt(page, row)
    if (!formula && emoji === undefined) return false
    if (!formula) {
      rewrites.push({ kind: 'replacement', start, end, row, isBlock: false, text: emoji as string, rule: 'html/emoji' })
      return true
    }
    const { latex, isBlock } = formula
    const sign = isBlock && this.mayBeBlock(row) ? '$$' : '$'
    const text = latex === '' ? '' : sign + latex + sign
    rewrites.push({ kind: 'replacement', start, end, row, isBlock: sign === '$$', text, rule: 'html/formula' })
    if (latex !== '') this.marks.push({ kind: 'formula', start, end })
    return true
  }

  /** Whether a formula may stand on its own where an element is: not in a heading, nor in a cell of data. */
  private mayBeBlock(row: number): boolean {
    const { kind, cell } = this.blocks.contextOf(this.page.parent[row] as number)
    return kind !== 'heading' && cell < 0
  }

  /** Reads an element that a reader may see otherwise than as its text, outside of code. */
  private readElement(row: number, tag: number): void {
    const { page, rewrites } = this
    const code = codeAt(page, row)
    if (code && this.blocks.contextOf(row).cell < 0) {
      rewrites.push(...code)
      this.codeEnd = this.blockEnd = page.closeEnd[row] as number
      return
    }
    const start = page.openStart[row] as number
    const label = this.footnotes.references.get(row)
    if (label !== undefined) this.marks.push({ kind: 'footnote', label, start, end: this.endOfReference(row) })
    const rule =
      tag === A ? this.ruleOfLink(row) : label === undefined && opensSideNote(page, row) ? LABEL_RULE : undefined
    if (rule) rewrites.push({ kind: 'cut', start, end: page.closeEnd[row] as number, rule })
    const signs = mayHaveSigns(tag) ? signsAround(page, row, this.noteStarts.has(start)) : undefined
    if (!signs) return
    const { before, behind, isCode } = signs
    const end = page.closeStart[row] as number
    rewrites.push({ kind: 'open', start, end: start, sign: before, isCode })
    rewrites.push({ kind: 'close', start: end, end, sign: behind, isCode })
    if (isCode) this.codeEnd = end
  }

  /** Where a reference ends: before the note, if that stands in it. */
  private endOfReference(row: number): number {
    const { openStart, after, closeEnd } = this.page
    const holdsNote = row + 1 < (after[row] as number) && this.noteStarts.has(openStart[row + 1] as number)
    return (holdsNote ? openStart[row + 1] : closeEnd[row]) as number
  }

  /** The rule by which a link to itself goes that documentation has in its headings: `<a href="#rain">¶</a>` */
  private ruleOfLink(row: number): string | undefined {
    const { page } = this
    if (!SELF_SIGN.test(lineIn(page, row, LONGEST_SIGN))) return undefined
    if (!attributeOf(page, row, Attribute.href)?.startsWith('#')) return undefined
    const { kind, own } = this.blocks.contextOf(page.parent[row] as number)
    return kind === 'heading' || own?.term ? 'html/heading/link' : undefined
  }

  /** Whether an element stands in, or holds, a chosen passage, or holds no text and stands beside one. */
  private isChosen(row: number): boolean {
    const { box, passageFrom, passageTo, passages, textFrom, textTo } = this.page
    const from = passageFrom[row] as number
    const to = passageTo[row] as number
    const isBox = box[row] === row
    // An element within a line stands in the passage that began before it.
    const first = isBox && from < to ? from : Math.max(0, from - 1)
    const last = textFrom[row] === textTo[row] ? Math.min(passages, to + 1) : to
    return (this.chosen[last] as number) > (this.chosen[first] as number)
  }

  /** A link closes the one that it opens in, as in browsers. */
  private addLink(row: number): void {
    const { marks, page } = this
    const { openStart, openEnd, closeStart, closeEnd } = page
    const opens = openStart[row] as number
    this.links.push({ start: opens, end: closeEnd[row] as number })
    const href = attributeOf(page, row, Attribute.href)
    if (href === undefined || marks.length >= MOST_MARKS) return
    const before = marks[this.link]
    if (before && before.end > opens) marks[this.link] = { ...before, end: opens }
    this.link = marks.push({ kind: 'link', start: openEnd[row] as number, end: closeStart[row] as number, href }) - 1
  }

  /** What is strong already is no stronger within, or 500 `<b>` that nobody closes would each mark every paragraph. */
  private addStyle(kind: StyleKind, row: number): void {
    const start = this.page.openEnd[row] as number
    const end = this.page.closeStart[row] as number
    if (start < (this.ends.get(kind) ?? 0) || this.marks.length >= MOST_MARKS) return
    this.ends.set(kind, end)
    this.marks.push({ kind, start, end })
  }
}
