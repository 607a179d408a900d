import type { BreakMark, EmbedMark, ImageMark } from '../../mark.js'
import { isHidden, nameOf } from '../cursor.js'
import { Flag, type Page } from '../read/columns.js'
import { Cue, FURNITURE_CUES } from '../read/cue.js'
import { readPage, releasePage } from '../read/read.js'
import { KNOWN_TAGS, Place, tagOf } from '../read/tags.js'
import { embedAt, mayEmbed } from './embeds.js'
import { pictureAt } from './picture.js'

/** What stands between the blocks of a story, where its element begins. */
export type StoryObject = ImageMark | EmbedMark | BreakMark

const [IMG, HR, NOSCRIPT, ARTICLE, MAIN] = /* @__PURE__ */ (['img', 'hr', 'noscript', 'article', 'main'] as const).map(
  tagOf,
) as [number, number, number, number, number]
/** Who names what a picture stands in so does not mean the story: a face of the author, a teaser, an advertisement. */
const APART_CUES = FURNITURE_CUES & ~(Cue.header | Cue.caption)
const APART_PLACES = Place.nav | Place.aside | Place.footer | Place.form
/** The core of a story holds so much of its text. */
const CORE = 0.8
const MOST_LEVELS = 40
/** A page of more pictures is a gallery of a whole site, or a bomb. */
const MOST_OBJECTS = 2000
const LONGEST_NOSCRIPT = 5000

/**
 * The pictures, embeds and breaks that may be of a story: those in the boxes of its text, or above it in the same `<article>`, and
 * in no box that is named for something else.
 */
export function objectsOf(page: Page, keeps: ArrayLike<number | boolean>): readonly StoryObject[] {
  return new ObjectFinder(page, keeps).find()
}

class ObjectFinder {
  private readonly objects: StoryObject[] = []
  private readonly sources = new Set<string>()
  /** The innermost element with most of the story, and where that begins and ends. */
  private readonly core: number
  /** The one with all of it. */
  private readonly whole: number
  /** The one whose pictures may open it. */
  private readonly outer: number
  /** Sums: the length of what is kept before a passage. */
  private readonly lengths: Float64Array
  private readonly start: number
  private readonly end: number

  constructor(
    private readonly page: Page,
    keeps: ArrayLike<number | boolean>,
  ) {
    const { passages, passageText, textStart, textEnd, lengthBefore } = page
    const lengths = new Float64Array(passages + 1)
    let first = -1
    let last = -1
    for (let at = 0; at < passages; at++) {
      const from = lengthBefore[passageText[at] as number] as number
      const length = (lengthBefore[passageText[at + 1] as number] as number) - from
      lengths[at + 1] = (lengths[at] as number) + (keeps[at] ? length : 0)
      if (!keeps[at]) continue
      if (first < 0) first = at
      last = at
    }
    this.start = first < 0 ? 0 : (textStart[passageText[first] as number] as number)
    this.end = last < 0 ? page.html.length : (textEnd[(passageText[last + 1] as number) - 1] as number)
    this.lengths = lengths
    this.core = coreOf(page, lengths, CORE)
    this.whole = coreOf(page, lengths, 1)
    this.outer = outerOf(page, this.whole)
  }

  find(): readonly StoryObject[] {
    const { page, outer, objects } = this
    const { tag, after, flags, openStart } = page
    const end = outer === 0 ? page.elements : (after[outer] as number)
    for (let row = outer + 1; row < end && objects.length < MOST_OBJECTS; ) {
      const number = tag[row] as number
      const isImage = number === IMG || (number >= KNOWN_TAGS && nameOf(page, row) === 'amp-img')
      if (number === HR) {
        const start = openStart[row] as number
        if (start > this.start && start < this.end) objects.push({ kind: 'break', start, end: start })
      } else if (number === NOSCRIPT) this.addTwin(row)
      else if (isImage && !isHidden(page, row)) this.add(row, pictureAt)
      if (mayEmbed(number)) this.add(row, embedAt)
      row = ((flags[row] as number) & Flag.hides) !== 0 ? (after[row] as number) : row + 1
    }
    return objects
  }

  private add(row: number, read: (page: Page, row: number) => ImageMark | EmbedMark | undefined): void {
    const found = read(this.page, row)
    if (!found || this.sources.has(found.src) || !this.isOfStory(row)) return
    this.sources.add(found.src)
    this.objects.push(found)
  }

  /** The picture that a page shows without scripts, where it has none with them. */
  private addTwin(row: number): void {
    const { html, openEnd, closeStart, openStart } = this.page
    const source = html.slice(openEnd[row], closeStart[row])
    if (source.length > LONGEST_NOSCRIPT || !source.includes('<img')) return
    const inner = readPage(source)
    const image = inner.tag.subarray(0, inner.elements).indexOf(IMG)
    const picture = image < 0 ? undefined : pictureAt(inner, image)
    releasePage(inner)
    if (!picture || this.sources.has(picture.src) || !this.isOfStory(row)) return
    this.sources.add(picture.src)
    const start = openStart[row] as number
    this.objects.push({ ...picture, start, end: start })
  }

  /** Whether an element stands in the boxes of the story or above it, and in no box that is named for something else. */
  private isOfStory(row: number): boolean {
    const { page, outer } = this
    const { parent, cues, places, box, openStart, after } = page
    const start = openStart[row] as number
    const inner = start < this.end ? this.whole : this.core
    const isInside = row > inner && row < (after[inner] as number)
    if (!isInside && start > this.start) return false
    const around = isInside ? inner : outer
    const own = places[row] as number
    if ((own & ~(places[around] as number) & APART_PLACES) !== 0) return false
    let apart = APART_CUES
    // A figure may have buttons to share it, and be named for the grid that it stands in.
    if ((own & Place.figure) !== 0) apart &= ~(Cue.share | Cue.listing)
    // `infobox vcard`: a table within the story is named for what it is about.
    if ((own & Place.table) !== 0 && start > this.start) apart &= ~Cue.author
    let at = box[row] === row ? row : (box[parent[row] as number] as number)
    // A box with text of the story in it is no other thing, whatever its name.
    for (let level = 0; at > around && this.keptIn(at) === 0; level++, at = box[parent[at] as number] as number)
      if (level > MOST_LEVELS || ((cues[at] as number) & apart) !== 0) return false
    return true
  }

  /** The length of what is kept of an element. */
  private keptIn(row: number): number {
    const { passageFrom, passageTo } = this.page
    return (this.lengths[passageTo[row] as number] as number) - (this.lengths[passageFrom[row] as number] as number)
  }
}

/** The innermost element that holds a share of what is kept. `lengths`: sums of that, by passage. */
function coreOf(
  { after, parent, passageFrom, passageTo, elements, passages }: Page,
  lengths: Float64Array,
  share: number,
): number {
  const least = (lengths[passages] as number) * share
  let core = 0
  if (least === 0) return core
  for (let row = 1; row < elements && row < (core === 0 ? elements : (after[core] as number)); ) {
    const length = (lengths[passageTo[row] as number] as number) - (lengths[passageFrom[row] as number] as number)
    if (length >= least) core = row++
    else row = after[row] as number
  }
  // A paragraph holds a story of one paragraph, and no pictures.
  while (core > 0 && (passageTo[core] as number) - (passageFrom[core] as number) < 2) core = parent[core] as number
  return core
}

/** The element whose pictures may open a story: the `<article>` or `<main>` around its core, or the core. */
function outerOf({ parent, tag }: Page, core: number): number {
  for (let at = core; at > 0; at = parent[at] as number) if (tag[at] === ARTICLE || tag[at] === MAIN) return at
  return core
}
