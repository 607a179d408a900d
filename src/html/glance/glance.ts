import { endsSentence } from '../article/measure.js'
import { isSpace } from '../white-space.js'
import { halfWordsIn } from './count-words.js'
import { Declaration } from './declaration.js'
import { type Skimmer, skim } from './skim.js'
import { TagKind } from './tag-kinds.js'

/** Prose that no linked headline parts. */
export interface Stretch {
  words: number
  blocks: number
  /** The linked headlines of the page that stand before it. */
  readonly headlines: number
  /** What stands right above it: a link as long as a headline, in a heading or not. */
  readonly below: 'link' | 'linked heading' | undefined
}

/** What there is to see of a page without parsing it. Words are those of a reader: two signs where no blanks are written. */
export interface Glance {
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
  readonly declaration: Declaration
}

/** Half words: a headline has four words, a paragraph thirty, or nine and the end of a sentence. */
const shortestHeadline = 8
const shortestSentence = 18
const shortestProse = 60

const away = /\bhref\s{0,9}=\s{0,9}["']?(?!["'#])/i
const longestAnchor = 4000

/** Glances at a page, in time in proportion to its length. */
export function glanceAt(html: string): Glance {
  const glancer = new Glancer(html)
  skim(html, glancer)
  return glancer.end()
}

/** A block of text as it is heard: in half words, all of it and what is in links. */
const nothing = { start: 0, end: 0, size: 0, linked: 0 }

class Glancer implements Skimmer {
  private readonly seen = {
    words: 0,
    linkWords: 0,
    stretches: [] as Stretch[],
    headlines: 0,
    titleWords: 0,
    pictured: 0,
    captions: 0,
    captionWords: 0,
  }
  private readonly declaration: Declaration
  private block = { ...nothing }
  private stretch: Stretch | undefined
  private below: Stretch['below']
  private apart = 0
  private inLink = false
  private inHeading = false
  private inTitle = false
  private inCaption = false
  private broken = false
  private newPicture = false

  constructor(private readonly html: string) {
    this.declaration = new Declaration(html)
  }

  text(start: number, end: number): void {
    const size = halfWordsIn(this.html, start, end)
    if (size === 0) return
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
  }

  close(kinds: number): void {
    if (kinds & TagKind.link) this.inLink = false
    if (!(kinds & TagKind.block)) return
    this.endBlock()
    if (kinds & TagKind.apart && this.apart > 0) this.apart--
    this.enter(kinds, false)
  }

  script(attributes: number, start: number, end: number): void {
    this.declaration.readScript(attributes, start, end)
  }

  end(): Glance {
    this.endBlock()
    return { ...this.seen, declaration: this.declaration }
  }

  private enter(kinds: number, isOpen: boolean): void {
    if (kinds & TagKind.heading) this.inHeading = isOpen
    if (kinds & TagKind.title) this.inTitle = isOpen
    if (kinds & TagKind.caption) this.inCaption = isOpen
  }

  private leadsAway(attributes: number, end: number): boolean {
    return away.test(this.html.slice(attributes, Math.min(end, attributes + longestAnchor)))
  }

  private endBlock(): void {
    const { block, seen } = this
    this.broken = false
    if (block.size === 0) return
    this.block = { ...nothing }
    const words = block.size / 2
    seen.words += words
    seen.linkWords += block.linked / 2
    if (block.linked * 2 > block.size) this.noteLink(block.size)
    else if (this.apart > 0) return
    else if (this.inCaption) {
      seen.captions++
      seen.captionWords += words
    } else if (this.inTitle) seen.titleWords = Math.max(seen.titleWords, words)
    else if (!this.inHeading && this.isProse(block)) this.noteProse(words)
  }

  private noteLink(size: number): void {
    if (size < shortestHeadline) return
    this.seen.headlines++
    if (this.apart > 0) return
    this.stretch = undefined
    this.below = this.inHeading ? 'linked heading' : 'link'
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
    if (size >= shortestProse) return true
    if (size < shortestSentence) return false
    let until = end
    while (until > start && isSpace(this.html.charCodeAt(until - 1))) until--
    return endsSentence(this.html, start, until)
  }
}
