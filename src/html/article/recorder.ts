import type { BlockKind } from '../../document.js'
import type { Span } from '../../edit/edit.js'
import { skipSpace, trimSpace } from '../../page/white-space.js'
import { decodeEntities } from '../../repair/entities.js'
import { FlowSink } from '../flow/flow-sink.js'
import type { SourceObject } from '../flow/marks.js'
import { Gap, type Role } from '../parse/elements.js'
import { isIn, nameSet, numberOf } from '../parse/names.js'
import type { Element } from '../parse/node.js'
import { Box } from './features/box.js'
import { isCiphered } from './features/cipher.js'
import { endsSentence, measure } from './features/measure.js'
import { placesOf } from './features/place.js'
import { readCues } from './features/read-cues.js'
import { ReplayLog } from './features/replay-log.js'
import { Passage } from './passage.js'

/** What a rule of a site takes out. */
export interface SiteCut extends Span {
  readonly rule: string
}

/** A picture, and the innermost box around it. */
export interface PlacedPicture {
  readonly picture: SourceObject
  readonly box: Box
}

/** The attributes, beside its names, that tell what stands in a box. */
const TELLING = /* @__PURE__ */ nameSet('data-component data-testid data-type role itemprop')
const STRONG = /* @__PURE__ */ nameSet('b strong em i u')
const A = /* @__PURE__ */ numberOf('a')
const ID = /* @__PURE__ */ numberOf('id')

/** No cues of a class attribute are these. */
const UNREAD = -1

/**
 * No page has more passages than elements that are told apart, but for lines past those. Each takes a thousand bytes, too:
 * where there are two and a half times as many, what follows is one passage, and nobody looks for the story among them.
 */
const MOST_PASSAGES = 125_000

/** The text of a stretch, its references decoded: `text` from `from` to `until`. */
interface Said {
  readonly text: string
  readonly from: number
  readonly until: number
  /** Whether a blank that was written as a reference parts it from the text before. */
  readonly isApart: boolean
}

/** Writes down all that is read of a page, as passages in boxes; nothing is decided yet. */
export class Recorder extends FlowSink {
  readonly log = new ReplayLog()
  readonly passages: Passage[] = []
  /** In the order in which they were opened: a box comes after the box it is in. */
  readonly boxes: Box[] = []
  readonly scripts: Span[] = []
  /** What the rules of a site take out. */
  readonly siteCuts: SiteCut[] = []
  readonly pictures: PlacedPicture[] = []
  /** Code units that no reader sees. */
  hidden = 0
  /** The elements around that may be boxes, outermost first … */
  private readonly open: Element[] = []
  /** … and the innermost box in each of them, as far as there was text in it: many hold none, and need no box. */
  private readonly insides: Box[] = []
  /** The cues of the class attributes of the page, by their numbers. */
  private cues: Int32Array | undefined = undefined
  private readonly root = new Box(0, undefined, '', 0, 0, true)
  /** The place of the stretch kept last in the log. */
  private lastKept = -1
  private links = 0
  /** The last link that began. */
  private link: Element | undefined = undefined
  private strong = 0
  private newLink = false
  /** The first ampersand that was not passed yet. */
  private ampersand = -1
  /** Whether a reference at the end of the last stretch was a blank. */
  private endedInBlank = false

  constructor(readonly html: string) {
    super()
    this.boxes.push(this.root)
  }

  get isFull(): boolean {
    return this.passages.length >= MOST_PASSAGES
  }

  override enter(element: Element, role: Role | undefined): void {
    const { tree, at } = element
    const kind = tree.kinds[at] as number
    if (kind === A) {
      this.links++
      this.link = element
      this.newLink = true
    } else if (isIn(STRONG, kind)) this.strong++
    if (tree.classLists.numbers[at] !== 0 || tree.says(at, ID) || isBlock(element, role)) this.open.push(element)
  }

  override leave(element: Element): void {
    const kind = element.tree.kinds[element.at] as number
    if (kind === A) this.links--
    else if (isIn(STRONG, kind)) this.strong--
    if (this.open.at(-1) !== element) return
    this.open.pop()
    if (this.insides.length > this.open.length) this.insides.pop()
  }

  override picture(picture: SourceObject): void {
    const box = picture.kind === 'break' ? (this.insides.at(-1) ?? this.root) : this.boxAround()
    this.pictures.push({ picture, box })
  }

  cut(start: number, end: number, rule: string): void {
    const { gap, splits } = this
    if (rule === 'html/unseen/script') this.scripts.push({ start, end })
    if (rule.startsWith('html/hidden/')) this.hidden += end - start
    if (rule.startsWith('html/site/')) this.siteCuts.push({ start, end, rule })
    this.log.cut(start, end, rule, gap, splits)
  }

  keep(start: number, end: number, kind: BlockKind, verbatim = false): void {
    this.record(start, end, kind, verbatim, this.textOf(start, end, verbatim))
  }

  replace(start: number, end: number, text: string, kind: BlockKind, rule: string): void {
    const isApart = this.endedInBlank
    this.endedInBlank = false
    this.record(start, end, kind, false, { text, from: 0, until: text.length, isApart }, rule)
  }

  protected signBehind(sign: string): void {
    this.log.signBehind(this.lastKept, sign)
  }

  /** `rule`: by which the text stands in the place of the stretch, if it does. */
  private record(
    start: number,
    end: number,
    kind: BlockKind,
    verbatim: boolean,
    { text, from, until, isApart }: Said,
    rule?: string,
  ): void {
    const box = this.boxAround()
    if (this.splits && !this.isFull) {
      this.endPassage()
      this.passages.push(new Passage(start, kind, box.holder, this.rank))
      this.newLink = this.links > 0
    }
    const passage = this.passages.at(-1) as Passage
    const { gap, splits, sign } = this
    if (gap === Gap.cell && !splits) passage.cells++
    this.lastKept = this.log.length
    if (sign !== '' || rule !== undefined)
      this.log.write({ ...(sign !== '' && { before: sign }), ...(rule !== undefined && { text, rule }) })
    this.log.keep(start, end, this.passages.length - 1, gap, splits, verbatim)
    passage.end = end
    const length = until - from
    if (this.links > 0 && !(kind === 'heading' && this.leadsWithin())) {
      passage.linkLength += length
      if (this.newLink) passage.links++
      this.newLink = false
    }
    if (this.strong > 0) passage.strongLength += length
    if (box.inlineCues !== 0) {
      passage.inlineCues |= box.inlineCues
      passage.cuedLength += length
    }
    measure(text, from, until, passage, gap > 0 || isApart)
    this.settle()
  }

  /** Whether the last link leads to a place on the page, as that of a heading to the table of contents: it heads no other story. */
  private leadsWithin(): boolean {
    return this.link?.get('href')?.startsWith('#') === true
  }

  /** What a stretch says, and where in that; a blank that is written as a reference parts as any: `in May&#32;<em>2024` */
  private textOf(start: number, end: number, verbatim: boolean): Said {
    const isApart = this.endedInBlank
    this.endedInBlank = false
    if (!this.hasReference(start, end)) return { text: this.html, from: start, until: end, isApart }
    const text = decodeEntities(this.html.slice(start, end))
    if (verbatim) return { text, from: 0, until: text.length, isApart }
    const from = skipSpace(text, 0, text.length)
    const until = trimSpace(text, from, text.length)
    this.endedInBlank = until < text.length
    return { text, from, until, isApart: isApart || from > 0 }
  }

  /** Whether a stretch may hold a character reference. Asked of one stretch after the other, it reads the source once. */
  private hasReference(start: number, end: number): boolean {
    if (this.ampersand < start) {
      const next = this.html.indexOf('&', start)
      this.ampersand = next < 0 ? this.html.length : next
    }
    return this.ampersand < end
  }

  finish(): void {
    this.endPassage()
  }

  /** The box that holds what is read next, made now with those around it if they are not yet. */
  private boxAround(): Box {
    const { open, insides } = this
    let box = insides.at(-1) ?? this.root
    while (insides.length < open.length) {
      const inside = this.boxOf(open[insides.length] as Element, box)
      if (inside !== box) this.boxes.push(inside)
      insides.push(inside)
      box = inside
    }
    return box
  }

  /** The box that an element makes, or the one around it if it makes none: an inline element whose names tell nothing. */
  private boxOf(element: Element, around: Box): Box {
    const { name, role, classes, tree } = element
    const at = this.boxes.length
    const id = tree.valueAt(element.at, ID)
    let cues = this.cuesOf(element)
    if (id) cues |= readCues(id)
    if (role === undefined && name.includes('-')) cues |= readCues(name)
    if (!isBlock(element, role)) return cues === 0 ? around : new Box(at, around, name, cues, 0, false, classes, id)
    const tells = element.hasAny(TELLING) ? element : undefined
    const component = tells?.get('data-component') ?? tells?.get('data-testid') ?? tells?.get('data-type')
    if (component) cues |= readCues(component)
    const places = placesOf(name, tells?.get('role'), tells?.get('itemprop'))
    return new Box(at, around, name, cues, places, true, classes, id)
  }

  /** The cues of a class attribute, read once. */
  private cuesOf({ tree: { classLists }, at }: Element): number {
    const number = classLists.numbers[at] as number
    this.cues ??= new Int32Array(classLists.all.length).fill(UNREAD)
    if (this.cues[number] === UNREAD) this.cues[number] = readCues(classLists.all[number] as string)
    return this.cues[number] as number
  }

  private endPassage(): void {
    const passage = this.passages.at(-1)
    if (!passage) return
    passage.ends = endsSentence(this.html, passage.start, passage.end)
    passage.ciphered = passage.kind !== 'code' && isCiphered(this.html, passage.start, passage.end)
  }
}

function isBlock({ name }: Element, role: Role | undefined): boolean {
  return role === undefined ? name.includes('-') : role.gap >= Gap.line
}
