import { isSpace } from '../../page/white-space.js'
import { halfWordsIn } from '../../quality/word-counts.js'
import { endsSentence } from '../article/features/measure.js'
import { Flag, Kind } from '../parse/columns.js'
import { Gap } from '../parse/elements.js'
import { numberOf } from '../parse/names.js'
import type { Tree } from '../parse/node.js'
import { Declaration } from './declaration.js'
import { HintCounts } from './hints.js'
import { kindsOf, TagKind } from './tag-kinds.js'

/** A run of prose without a linked headline in it. */
export interface Stretch {
  words: number
  blocks: number
  /** How many linked headlines of the page stand before it. */
  readonly headlines: number
  /** What stands right above it: a link as long as a headline, in a heading or not. */
  readonly below: 'link' | 'linked heading' | undefined
}

/** Counts of what is on a page. In scripts without blanks two letters count as a word. */
class Counts {
  words = 0
  linkWords = 0
  readonly stretches: Stretch[] = []
  /** Links as long as a headline. */
  headlines = 0
  /** Words of the longest first-level heading that is no link. */
  titleWords = 0
  /** Blocks of prose right below a picture. */
  pictured = 0
  captions = 0
  captionWords = 0
  /** Headings below the first level that are no links, and how many of them are numbered. */
  headings = 0
  numbered = 0
  /** Blocks of code and their words, elements that hold a time, amounts of money that stand alone. */
  codes = 0
  codeWords = 0
  times = 0
  amounts = 0

  constructor(
    readonly declaration: Declaration,
    readonly hints: HintCounts,
  ) {}
}

export type PageScan = Readonly<Counts>

/** In half words: a headline has at least four words, a paragraph thirty, or nine and the end of a sentence. */
const SHORTEST_HEADLINE = 8
const SHORTEST_SENTENCE = 18
const SHORTEST_PROSE = 60

const HREF = /* @__PURE__ */ numberOf('href')
const HASH = 0x23
const LONGEST_AMOUNT = 24
const AMOUNT = /[$€£¥₹₽]\s{0,3}\d|\d\s{0,3}(?:[€£¥₹₽]|USD|EUR|zł)/
const NUMERAL = /^\s{0,9}(?:#|№|No\.?)?\s{0,3}\d{1,3}(?:[.):\s]|$)/

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Scans the rows of a page once. */
export function scanPage(tree: Tree): PageScan {
  return new PageScanner(tree).run()
}

/** A block of text as it is heard: in half words, all of it and what is in links. */
interface Block {
  start: number
  end: number
  size: number
  linked: number
}

class PageScanner {
  private readonly seen: Counts
  private readonly block: Block = { start: 0, end: 0, size: 0, linked: 0 }
  private stretch: Stretch | undefined = undefined
  private below: Stretch['below'] = undefined
  private apart = 0
  private inLink = false
  private inHeading = false
  private inTitle = false
  private inCaption = false
  private inCode = false
  private broken = false
  private newPicture = false

  private readonly html: string

  constructor(private readonly tree: Tree) {
    this.html = tree.source
    this.seen = new Counts(new Declaration(tree.source), new HintCounts(tree))
  }

  run(): PageScan {
    const { kinds, parents, after, starts, ends, flags } = this.tree
    let inner = 0
    for (let at = 1; at < kinds.length; ) {
      for (; (after[inner] as number) <= at; inner = parents[inner] as number) this.close(inner)
      const kind = kinds[at] as number
      if (kind >= 0) {
        if (this.open(kindsOf(kind), at)) inner = at++
        else at = after[at] as number
        continue
      }
      if (kind === Kind.text) this.text(starts[at] as number, ends[at] as number)
      else if (kind <= Kind.stray && (flags[at] as number) >= Gap.line) this.endBlock()
      at++
    }
    for (; inner > 0; inner = parents[inner] as number) this.close(inner)
    this.endBlock()
    return this.seen
  }

  private text(start: number, end: number): void {
    const size = halfWordsIn(this.html, start, end)
    if (size === 0) return
    if (end - start <= LONGEST_AMOUNT && this.isAmount(start, end)) this.seen.amounts++
    const { block } = this
    if (block.size === 0) block.start = start
    block.end = end
    block.size += size
    if (this.inLink) block.linked += size
    this.broken = false
  }

  private isAmount(start: number, end: number): boolean {
    let at = start
    while (at < end && !isDigit(this.html.charCodeAt(at))) at++
    return at < end && AMOUNT.test(this.html.slice(start, end))
  }

  /** Reads an opening tag. Answers whether what is in the element is to be read. */
  private open(kinds: number, at: number): boolean {
    if (kinds & TagKind.unread) return this.openUnread(kinds, at)
    if (kinds & TagKind.block) {
      this.endBlock()
      this.seen.hints.read(at)
      if (kinds & TagKind.fresh) this.apart = 0
      if (kinds & TagKind.apart) this.apart++
      this.enter(kinds, true)
    } else if (kinds & TagKind.link) this.inLink = this.leadsAway(at)
    else if (kinds & TagKind.break) {
      // Two of them part paragraphs; one parts a headline from what it leads to.
      if (this.broken || this.block.linked * 2 > this.block.size) this.endBlock()
      this.broken = true
    } else if (kinds & TagKind.picture) this.newPicture = true
    else if (kinds & TagKind.meta) this.seen.declaration.readMeta(...this.tree.attributesIn(at))
    else if (kinds & TagKind.address) this.seen.declaration.readAddress(...this.tree.attributesIn(at))
    else if (kinds & TagKind.time) this.seen.times++
    return true
  }

  /** What is in an element that is not read is no text of the page, unless the element never ends. */
  private openUnread(kinds: number, at: number): boolean {
    const { tree } = this
    if (((tree.flags[at] as number) & Flag.closed) === 0) return true
    if (kinds & TagKind.control) this.seen.hints.read(at)
    const inside = at + 1
    if (kinds & TagKind.script && inside < (tree.after[at] as number)) {
      const [start, end] = tree.attributesIn(at)
      this.seen.declaration.readScript(start, end, tree.starts[inside] as number, tree.ends[inside] as number)
    }
    return false
  }

  private close(at: number): void {
    const kinds = kindsOf(this.tree.kinds[at] as number)
    if (kinds & TagKind.link) this.inLink = false
    if (!(kinds & TagKind.block)) return
    this.endBlock()
    if (kinds & TagKind.apart && this.apart > 0) this.apart--
    this.enter(kinds, false)
  }

  private enter(kinds: number, isOpen: boolean): void {
    if (kinds & TagKind.heading) this.inHeading = isOpen
    if (kinds & TagKind.title) this.inTitle = isOpen
    if (kinds & TagKind.caption) this.inCaption = isOpen
    if (kinds & TagKind.code) this.inCode = isOpen
  }

  /** Whether a link has an address that is not on the page itself. */
  private leadsAway(at: number): boolean {
    const { tree } = this
    return tree.says(at, HREF) && this.html.charCodeAt(tree.valueStarts[tree.attributeRow(at, HREF)] as number) !== HASH
  }

  private endBlock(): void {
    const { block } = this
    this.broken = false
    if (block.size === 0) return
    this.countBlock(block)
    block.size = 0
    block.linked = 0
  }

  private countBlock(block: Block): void {
    const { seen } = this
    const words = block.size / 2
    if (this.inCode) {
      seen.codes++
      seen.codeWords += words
    }
    seen.words += words
    seen.linkWords += block.linked / 2
    if (block.linked * 2 > block.size) this.noteLink(block.size)
    else if (this.apart > 0) return
    else if (this.inCaption) {
      seen.captions++
      seen.captionWords += words
    } else if (this.inTitle) seen.titleWords = Math.max(seen.titleWords, words)
    else if (this.inHeading) this.noteHeading(block)
    else if (this.isProse(block)) this.noteProse(words)
  }

  private noteLink(size: number): void {
    if (size < SHORTEST_HEADLINE) return
    this.seen.headlines++
    if (this.apart > 0) return
    this.stretch = undefined
    this.below = this.inHeading ? 'linked heading' : 'link'
  }

  private noteHeading({ start, end }: Block): void {
    this.seen.headings++
    if (NUMERAL.test(this.html.slice(start, Math.min(end, start + LONGEST_AMOUNT)))) this.seen.numbered++
  }

  private noteProse(words: number): void {
    const { seen, below } = this
    if (!this.stretch) {
      this.stretch = { words: 0, blocks: 0, headlines: seen.headlines, below }
      seen.stretches.push(this.stretch)
    }
    this.stretch.words += words
    this.stretch.blocks++
    if (this.newPicture) seen.pictured++
    this.newPicture = false
    this.below = undefined
  }

  private isProse({ start, end, size }: Block): boolean {
    if (size >= SHORTEST_PROSE) return true
    if (size < SHORTEST_SENTENCE) return false
    let until = end
    while (until > start && isSpace(this.html.charCodeAt(until - 1))) until--
    return endsSentence(this.html, start, until)
  }
}
