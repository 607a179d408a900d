import type { Span } from '../../../edit/edit.js'
import { decodeEntities } from '../../../repair/entities.js'
import { attributeOf, lineIn, lineOf, nextSibling } from '../../cursor.js'
import { Attribute } from '../../read/attributes.js'
import { Flag, type Page } from '../../read/columns.js'
import { tagOf } from '../../read/tags.js'
import { classesOf, isSilent } from '../look.js'
import type { Cut, Shown } from '../rewrite.js'
import { levelOfTag } from '../roles.js'
import { previousSibling } from '../walk.js'
import { blockAround, isBlock, labelIn, type Reference } from './label.js'
import { notesOf } from './pairing.js'
import { type References, referencesIn } from './references.js'

/** A stretch of the source that is a note, and the label of its references. */
export interface Note extends Span {
  readonly label: string
}

/** The notes of a page that references lead to. */
export interface Footnotes {
  /** In source order; they do not overlap. */
  readonly notes: readonly Note[]
  /** By the rows of references, the labels of their notes. */
  readonly references: ReadonlyMap<number, string>
  /** Notes that are hidden until a reader opens them. */
  readonly shown: readonly Shown[]
  /** What is not read of notes: their own labels, links back, copies in the margin. */
  readonly cuts: readonly Cut[]
}

const [A, P, HR, UL, OL, SUP] = /* @__PURE__ */ (['a', 'p', 'hr', 'ul', 'ol', 'sup'] as const).map(tagOf) as [
  number,
  number,
  number,
  number,
  number,
  number,
]
const PLAIN_LABEL = /^[\p{L}\p{N}]{1,8}$/u
const LONGEST_LABEL = 12
const LABEL_FIRST = /^[\d*†‡]/
const LEADING_LABEL = /^\s*[[(]?(\d{1,4}|[*†‡]{1,3})(?:[\])]\s*[.:]?|[.:])?(?:&nbsp;|\s)+/
const AFTER_LABEL = /^\s*(?:[.:)\]]|&nbsp;|\u00a0)+\s*/
/** A note continues over so many blocks. */
const MOST_CONTINUING = 5
const SIDE_NOTE = /(?:^|[\s_-])(?:side|margin)-?note(?:$|[\s_-])/i
const BACK_LINK =
  /(?:^|[\s_-])(?:reference|footnote)[\w-]{0,40}(?:back|return|to-top)|backref|backlink|cite-back|back-link/i
const ARROWS = /^[\s^↑↩↲↵⏎⮐⤴⬆\u21a9\ufe0e\ufe0f[\]()]*$/u
const NOWHERE = /^javascript:|^#/
const LONGEST_BACK_LINK = 14
const MOST_ELEMENTS = 2000
const LONGEST_TEXT = 60

const nothing: Footnotes = { notes: [], references: new Map(), cuts: [], shown: [] }

/** Finds the notes of a page by their references: by links, by ids that belong together, and by a number on both. */
export function footnotesOf(page: Page): Footnotes {
  const references = referencesIn(page)
  if (references.linked.size === 0 && references.unlinked.length === 0) return nothing
  const notes = notesOf(page, references)
  return notes.size === 0 ? nothing : new NoteReader(page, references).read(notes)
}

/** Finds out where notes end, and what in them is not text. */
class NoteReader implements Footnotes {
  readonly notes: Note[] = []
  readonly references = new Map<number, string>()
  readonly cuts: Cut[] = []
  readonly shown: Shown[] = []

  constructor(
    private readonly page: Page,
    private readonly found: References,
  ) {}

  read(starts: ReadonlyMap<number, readonly Reference[]>): Footnotes {
    const notes = [...starts].sort(([one], [other]) => one - other)
    const labels = labelsOf(notes)
    const first = (notes[0] as (typeof notes)[number])[0]
    const areApart = notes.every(([, refs]) => refs.every(({ row }) => row < first))
    const ids = new Set<string>()
    notes.forEach(([note, refs], at) => {
      const label = labels[at] as string
      for (const { row } of refs) {
        this.references.set(row, label)
        this.addIds(row, ids)
      }
      this.add(note, label, this.endOfNote(note, notes[at + 1]?.[0] ?? -1, areApart))
      this.cutLabel(note, refs[0]?.shown ?? label)
    })
    this.splitBlocks()
    for (const [note] of notes) this.cutBackLinks(note, ids)
    for (const row of this.references.keys()) this.cutCopy(row)
    return this
  }

  private add(row: number, label: string, end: number): void {
    const start = this.page.openStart[row] as number
    const before = this.notes.at(-1)
    if (before && before.end > start) this.notes[this.notes.length - 1] = { ...before, end: start }
    this.notes.push({ label, start, end })
    const hides = Flag.hides | Flag.dark
    if (((this.page.flags[row] as number) & hides) === hides) this.shown.push({ kind: 'shown', start, end, row })
  }

  private cut(start: number, end: number, rule: string): void {
    this.cuts.push({ kind: 'cut', start, end, rule })
  }

  private cutElement(row: number, rule: string): void {
    this.cut(this.page.openStart[row] as number, this.page.closeEnd[row] as number, rule)
  }

  /** Splits a paragraph that holds several notes: each ends where the target of the next reference begins. */
  private splitBlocks(): void {
    const { page, found, notes } = this
    const byBlock = new Map<number, number[]>()
    for (const target of found.linked.keys()) {
      const block = isBlock(page, target) ? -1 : blockAround(page, target)
      if (block < 0) continue
      const targets = byBlock.get(block)
      if (targets) targets.push(target)
      else byBlock.set(block, [target])
    }
    for (const [block, targets] of byBlock) {
      if (targets.length < 2) continue
      const at = notes.findIndex(({ start }) => start === page.openStart[block])
      const [whole] = at < 0 ? [] : notes.splice(at, 1)
      if (whole) notes.splice(at, 0, ...this.split(whole, targets))
    }
  }

  private split(whole: Note, targets: number[]): Note[] {
    const { page, references, found } = this
    const parts = targets.sort((one, other) => one - other)
    const used = new Set(this.notes.map(({ label }) => label))
    return parts.map((target, nth): Note => {
      const refs = found.linked.get(target) ?? []
      let label = refs[0]?.shown ?? String(nth + 1)
      if (used.has(label)) label = `${label}b`
      if (used.has(label)) label = `${label}${nth + 1}`
      used.add(label)
      for (const { row } of refs) references.set(row, label)
      if (lineIn(page, target, LONGEST_TEXT).length <= LONGEST_LABEL) this.cutElement(target, 'html/footnote/label')
      const next = parts[nth + 1]
      const end = next === undefined ? whole.end : (page.openStart[next] as number)
      return { label, start: page.openStart[target] as number, end }
    })
  }

  /** Where a note ends: below the story it continues up to the next one, and after a label of its own block. */
  private endOfNote(note: number, next: number, areApart: boolean): number {
    const { page } = this
    const { tag, parent, closeEnd } = page
    const end = closeEnd[note] as number
    const isLabelAlone = labelIn(lineIn(page, note, LONGEST_TEXT)) !== undefined
    const isParagraph = areApart && tag[note] === P
    const goesOn = isLabelAlone || (isParagraph && next >= 0 && parent[next] === parent[note])
    if (!goesOn && !(isParagraph && next < 0)) return end
    let until = end
    let blocks = 0
    for (let at = nextSibling(page, note); at >= 0 && at !== next; at = nextSibling(page, at)) {
      const number = tag[at] as number
      if (levelOfTag(number) > 0 || number === HR || ++blocks > MOST_CONTINUING)
        return goesOn && !isLabelAlone ? end : until
      if (next < 0 && !isLabelAlone && number !== UL && number !== OL) return until
      until = closeEnd[at] as number
      if (isLabelAlone && next < 0) return until
    }
    return until
  }

  /** Cuts the label that a note begins with: `<p><b>1</b>. Rain fell.</p>` → `Rain fell.` */
  private cutLabel(note: number, shown: string): void {
    const { page } = this
    const { html, textFrom, textTo, textStart, textEnd, textParent, parent } = page
    const text = textFrom[note] as number
    if (text >= (textTo[note] as number)) return
    const rule = 'html/footnote/label'
    const [start, end] = [textStart[text] as number, textEnd[text] as number]
    const label = labelIn(lineOf(page, text, text + 1, LONGEST_TEXT))
    if (label === undefined || (label !== shown && !LABEL_FIRST.test(label))) {
      const leading = LEADING_LABEL.exec(html.slice(start, end))
      if (leading?.[1] === shown) this.cut(start, start + leading[0].length, rule)
      return
    }
    let top = -1
    for (let at = textParent[text] as number; at > note && !isBlock(page, at); at = parent[at] as number) {
      if ((textTo[at] as number) > text + 1) break
      top = at
    }
    if (top < 0) this.cut(start, end, rule)
    else this.cutElement(top, rule)
    if (text + 1 >= (textTo[note] as number)) return
    const behind = textStart[text + 1] as number
    const stop = AFTER_LABEL.exec(html.slice(behind, textEnd[text + 1]))
    if (stop) this.cut(behind, behind + stop[0].length, rule)
  }

  /** Cuts the links in a note, and in the blocks that continue it, that lead back to its references. */
  private cutBackLinks(row: number, ids: ReadonlySet<string>): void {
    const { page, notes } = this
    const { openStart, closeEnd, after, elements } = page
    const from = openStart[row] as number
    const note = notes.find(({ start, end }) => start <= from && from < end) ?? notes.find(({ start }) => start >= from)
    if (!note) return
    const until = Math.max(note.end, closeEnd[row] as number)
    const last = Math.min(elements, row + MOST_ELEMENTS)
    for (let at = row; at < last && (openStart[at] as number) < until; ) {
      const isBack = this.isBackLink(at, ids)
      if (isBack) this.cutElement(at, 'html/footnote/back')
      at = isBack ? (after[at] as number) : at + 1
    }
  }

  private isBackLink(row: number, ids: ReadonlySet<string>): boolean {
    const { page } = this
    if (isSilent(page, row)) return false
    if (BACK_LINK.test(classesOf(page, row))) return true
    if (page.tag[row] !== A) return false
    const href = attributeOf(page, row, Attribute.href) ?? ''
    const text = lineIn(page, row, LONGEST_TEXT)
    if (href.includes('#') && ids.has(decodeEntities(href.slice(href.indexOf('#') + 1))))
      return ARROWS.test(text) || labelIn(text) !== undefined || text.length < LONGEST_BACK_LINK
    return (NOWHERE.test(href) || href === '') && ARROWS.test(text) && text !== ''
  }

  /** Cuts a copy of a note in the margin, beside its reference. */
  private cutCopy(reference: number): void {
    const { page } = this
    let copy = nextSibling(page, reference)
    const around = page.parent[reference] as number
    if (copy < 0 && page.tag[around] === SUP) copy = nextSibling(page, around)
    for (let steps = 0; copy >= 0 && steps < 3; steps++, copy = nextSibling(page, copy)) {
      if (!SIDE_NOTE.test(classesOf(page, copy))) continue
      const start = page.openStart[copy] as number
      if (!this.notes.some((note) => note.start === start)) this.cutElement(copy, 'html/footnote/copy')
      return
    }
  }

  /** Adds the ids by which a note may link back to its reference: of the reference, in it, around it and before it. */
  private addIds(row: number, all: Set<string>): void {
    const { page } = this
    const { ids, classNames, parent, after } = page
    const add = (at: number) => {
      const number = ids[at] as number
      if (number >= 0) all.add(classNames.values[number] as string)
    }
    let at = row
    for (let level = 0; at > 0 && level < 3; level++, at = parent[at] as number) {
      if (level === 0 || !isBlock(page, at)) add(at)
      const before = previousSibling(page, at)
      if (before >= 0 && attributeOf(page, before, Attribute.href) === undefined) add(before)
    }
    for (let inner = row + 1; inner < (after[row] as number); inner++) add(inner)
  }
}

/** The labels that the page shows if each is used once, or else numbers. */
function labelsOf(found: readonly (readonly [number, readonly Reference[]])[]): string[] {
  const shown = found.map(([, refs]) => refs[0]?.shown ?? '')
  const areUnique = new Set(shown).size === shown.length && shown.every((label) => PLAIN_LABEL.test(label))
  return areUnique ? shown : found.map((_, at) => String(at + 1))
}
