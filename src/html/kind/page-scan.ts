import { halfWordsIn } from '../../quality/word-counts.js'
import { endsSentence } from '../article/features/measure.js'
import { isSpace } from '../parse/white-space.js'
import { Declaration } from './declaration.js'
import { HintCounts } from './hints.js'
import { type Skimmer, skim } from './skim.js'
import { TagKind } from './tag-kinds.js'

/** A run of prose without a linked headline in it. */
export interface Stretch {
  words: number
  blocks: number
  /** How many linked headlines of the page stand before it. */
  readonly headlines: number
  /** What stands right above it: a link as long as a headline, in a heading or not. */
  readonly below: 'link' | 'linked heading' | undefined
}

/** Counts of what is on a page, found without parsing it. In scripts without blanks two letters count as a word. */
export interface PageScan {
  readonly words: number
  readonly linkWords: number
  readonly stretches: readonly Stretch[]
  /** Links as long as a headline. */
  readonly headlines: number
  /** Words of the longest first-level heading that is no link. */
  readonly titleWords: number
  /** Blocks of prose right below a picture. */
  readonly pictured: number
  readonly captions: number
  readonly captionWords: number
  /** Headings below the first level that are no links, and how many of them are numbered. */
  readonly headings: number
  readonly numbered: number
  /** Blocks of code and their words, elements that hold a time, amounts of money that stand alone. */
  readonly codes: number
  readonly codeWords: number
  readonly times: number
  readonly amounts: number
  readonly declaration: Declaration
  readonly hints: HintCounts
}

/** In half words: a headline has at least four words, a paragraph thirty, or nine and the end of a sentence. */
const SHORTEST_HEADLINE = 8
const SHORTEST_SENTENCE = 18
const SHORTEST_PROSE = 60

const AWAY = /\bhref\s{0,9}=\s{0,9}["']?(?!["'#])/i
const LONGEST_ANCHOR = 4000
const LONGEST_AMOUNT = 24
const AMOUNT = /[$€£¥₹₽]\s{0,3}\d|\d\s{0,3}(?:[€£¥₹₽]|USD|EUR|zł)/
const NUMERAL = /^\s{0,9}(?:#|№|No\.?)?\s{0,3}\d{1,3}(?:[.):\s]|$)/

/** Scans a page, in time in proportion to its length. */
export function scanPage(html: string): PageScan {
  const scanner = new PageScanner(html)
  skim(html, scanner)
  return scanner.end()
}

/** A block of text as it is heard: in half words, all of it and what is in links. */
const nothing = { start: 0, end: 0, size: 0, linked: 0 }

class PageScanner implements Skimmer {
  private readonly seen = {
    words: 0,
    linkWords: 0,
    stretches: [] as Stretch[],
    headlines: 0,
    titleWords: 0,
    pictured: 0,
    captions: 0,
    captionWords: 0,
    headings: 0,
    numbered: 0,
    codes: 0,
    codeWords: 0,
    times: 0,
    amounts: 0,
  }
  private readonly declaration: Declaration
  private readonly hints = new HintCounts()
  private block = { ...nothing }
  private stretch: Stretch | undefined
  private below: Stretch['below']
  private apart = 0
  private inLink = false
  private inHeading = false
  private inTitle = false
  private inCaption = false
  private inCode = false
  private broken = false
  private newPicture = false

  constructor(private readonly html: string) {
    this.declaration = new Declaration(html)
  }

  text(start: number, end: number): void {
    const size = halfWordsIn(this.html, start, end)
    if (size === 0) return
    if (end - start <= LONGEST_AMOUNT && AMOUNT.test(this.html.slice(start, end))) this.seen.amounts++
    const { block } = this
    if (block.size === 0) block.start = start
    block.end = end
    block.size += size
    if (this.inLink) block.linked += size
    this.broken = false
  }

  open(kinds: number, attributes: number, end: number): void {
    if (kinds & TagKind.block) {
      this.endBlock()
      this.hints.read(this.html, attributes, end)
      if (kinds & TagKind.fresh) this.apart = 0
      if (kinds & TagKind.apart) this.apart++
      this.enter(kinds, true)
    } else if (kinds & TagKind.link) this.inLink = this.leadsAway(attributes, end)
    else if (kinds & TagKind.break) {
      // Two of them part paragraphs; one parts a headline from what it leads to.
      if (this.broken || this.block.linked * 2 > this.block.size) this.endBlock()
      this.broken = true
    } else if (kinds & TagKind.picture) this.newPicture = true
    else if (kinds & TagKind.meta) this.declaration.readMeta(attributes, end)
    else if (kinds & TagKind.address) this.declaration.readAddress(attributes, end)
    else if (kinds & TagKind.time) this.seen.times++
  }

  close(kinds: number): void {
    if (kinds & TagKind.link) this.inLink = false
    if (!(kinds & TagKind.block)) return
    this.endBlock()
    if (kinds & TagKind.apart && this.apart > 0) this.apart--
    this.enter(kinds, false)
  }

  control(attributes: number, end: number): void {
    this.hints.read(this.html, attributes, end)
  }

  script(attributes: number, start: number, end: number): void {
    this.declaration.readScript(attributes, start, end)
  }

  end(): PageScan {
    this.endBlock()
    return { ...this.seen, declaration: this.declaration, hints: this.hints }
  }

  private enter(kinds: number, isOpen: boolean): void {
    if (kinds & TagKind.heading) this.inHeading = isOpen
    if (kinds & TagKind.title) this.inTitle = isOpen
    if (kinds & TagKind.caption) this.inCaption = isOpen
    if (kinds & TagKind.code) this.inCode = isOpen
  }

  private leadsAway(attributes: number, end: number): boolean {
    return AWAY.test(this.html.slice(attributes, Math.min(end, attributes + LONGEST_ANCHOR)))
  }

  private endBlock(): void {
    const { block, seen } = this
    this.broken = false
    if (block.size === 0) return
    this.block = { ...nothing }
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

  private noteHeading({ start, end }: typeof nothing): void {
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

  private isProse({ start, end, size }: typeof nothing): boolean {
    if (size >= SHORTEST_PROSE) return true
    if (size < SHORTEST_SENTENCE) return false
    let until = end
    while (until > start && isSpace(this.html.charCodeAt(until - 1))) until--
    return endsSentence(this.html, start, until)
  }
}
