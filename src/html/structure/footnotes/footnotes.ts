import type { Span } from '../../../edit/edit.js'
import { decodeEntities } from '../../../repair/entities.js'
import { findIn, firstTextIn, lineIn } from '../../parse/look.js'
import { type AnyNode, type Document, type Element, isElement } from '../../parse/node.js'
import { endOf, startOf } from '../../parse/parse.js'
import { visit } from '../../parse/visit.js'
import { blockAround, MOST_BEFORE_LABEL, notesOf } from './pairing.js'
import { isBlock, labelIn, type Reference, type References, referencesIn, shownNodeOf } from './references.js'

/** A stretch of the source that is a note, and the label of its reference. */
export interface Note extends Span {
  readonly label: string
}

/** What is not read of a note: its own label, links back, a copy. Of a text only the first `length` code units. */
interface Cut {
  readonly rule: string
  readonly length?: number
}

/** The footnotes of a page that references lead to. */
export interface Footnotes {
  /** In source order; they do not overlap. */
  readonly notes: readonly Note[]
  /** The nodes that are references, and the labels of their notes. */
  readonly references: ReadonlyMap<AnyNode, string>
  readonly cuts: ReadonlyMap<AnyNode, Cut>
  /** Notes that are hidden until a reader opens them. */
  readonly shown: readonly Element[]
}

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i
const PLAIN_LABEL = /^[\p{L}\p{N}]{1,8}$/u
const LONGEST_LABEL = 12
const LABEL_FIRST = /^[\d*†‡]/
const LEADING_LABEL = /^\s*[[(]?(\d{1,4}|[*†‡]{1,3})(?:[\])]\s*[.:]?|[.:])?(?:&nbsp;|\s)+/
const AFTER_LABEL = /^\s*(?:[.:)\]]|&nbsp;|\u00a0)+\s*/
const ENDS_NOTE = /^(?:h[1-6]|hr)$/
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol'])
/** A note continues over so many blocks. */
const MOST_CONTINUING = 5
const SIDE_NOTE = /(?:^|[\s_-])(?:side|margin)-?note(?:$|[\s_-])/i
const BACK_LINK =
  /(?:^|[\s_-])(?:reference|footnote)[\w-]{0,40}(?:back|return|to-top)|backref|backlink|cite-back|back-link/i
const ARROWS = /^[\s^↑↩↲↵⏎⮐⤴⬆\u21a9\ufe0e\ufe0f[\]()]*$/u
const NOWHERE = /^javascript:|^#/
const LONGEST_BACK_LINK = 14
const MOST_NODES = 2000

const nothing: Footnotes = { notes: [], references: new Map(), cuts: new Map(), shown: [] }

/** Finds the notes of a page by their references: by links, by ids that belong together, and by a number on both. */
export function footnotesOf(root: Document): Footnotes {
  const references = referencesIn(root)
  if (references.linked.size === 0 && references.unlinked.length === 0) return nothing
  const notes = notesOf(root, references)
  return notes.size === 0 ? nothing : new NoteReader(references).read(notes)
}

/** Finds out where notes end, and what in them is not text. */
class NoteReader {
  private readonly notes: Note[] = []
  private readonly labels = new Map<AnyNode, string>()
  private readonly cuts = new Map<AnyNode, Cut>()

  constructor(private readonly references: References) {}

  read(starts: ReadonlyMap<Element, readonly Reference[]>): Footnotes {
    const found = [...starts].sort(([a], [b]) => a.startIndex - b.startIndex)
    const labels = labelsOf(found)
    const first = (found[0] as (typeof found)[number])[0].startIndex
    const areApart = found.every(([, refs]) => refs.every(({ node }) => node.startIndex < first))
    const ids = new Set<string>()
    found.forEach(([note, refs], at) => {
      const label = labels[at] as string
      for (const reference of refs) {
        this.labels.set(shownNodeOf(reference), label)
        for (const id of idsAround(reference.node)) ids.add(id)
      }
      this.add(note, label, this.endOfNote(note, found[at + 1]?.[0], areApart))
      this.cutLabel(note, refs[0]?.shown ?? label)
    })
    this.splitBlocks()
    for (const [note] of found) this.cutBackLinks(note, ids)
    this.cutCopies()
    const shown = found.flatMap(([note]) => (isHidden(note) ? [note] : []))
    return { notes: this.notes, references: this.labels, cuts: this.cuts, shown }
  }

  private add(note: Element, label: string, end: number): void {
    const start = startOf(note)
    const before = this.notes.at(-1)
    if (before && before.end > start) this.notes[this.notes.length - 1] = { ...before, end: start }
    this.notes.push({ label, start, end })
  }

  /** Splits a paragraph that holds several notes: each ends where the target of the next reference begins. */
  private splitBlocks(): void {
    const byBlock = new Map<Element, Element[]>()
    for (const target of this.references.linked.keys()) {
      const block = isBlock(target) ? undefined : blockAround(target)
      if (block) byBlock.set(block, [...(byBlock.get(block) ?? []), target])
    }
    for (const [block, targets] of byBlock) {
      const at = targets.length < 2 ? -1 : this.notes.findIndex(({ start }) => start === startOf(block))
      const [whole] = at < 0 ? [] : this.notes.splice(at, 1)
      if (whole) this.notes.splice(at, 0, ...this.split(whole, targets))
    }
  }

  private split(whole: Note, targets: Element[]): Note[] {
    const parts = targets.sort((a, b) => a.startIndex - b.startIndex)
    const used = new Set(this.notes.map(({ label }) => label))
    return parts.map((target, nth): Note => {
      const refs = this.references.linked.get(target) ?? []
      let label = refs[0]?.shown ?? String(nth + 1)
      while (used.has(label)) label = `${label}b`
      used.add(label)
      for (const { node } of refs) this.labels.set(node, label)
      if (lineIn(target, 30).length <= LONGEST_LABEL) this.cuts.set(target, { rule: 'html/footnote/label' })
      const next = parts[nth + 1]
      return { label, start: startOf(target), end: next ? startOf(next) : whole.end }
    })
  }

  /** Where a note ends: below the story it continues up to the next one, and after a label of its own block. */
  private endOfNote(note: Element, next: Element | undefined, areApart: boolean): number {
    const end = endOf(note)
    const isLabelAlone = labelIn(lineIn(note, 20)) !== undefined
    const isParagraph = areApart && note.name === 'p'
    const goesOn = isLabelAlone || (isParagraph && next?.parent === note.parent)
    if (!goesOn && !(isParagraph && next === undefined)) return end
    let until = end
    let blocks = 0
    for (let node = note.next; node && node !== next; node = node.next) {
      if (!isElement(node)) continue
      if (ENDS_NOTE.test(node.name) || ++blocks > MOST_CONTINUING) return goesOn && !isLabelAlone ? end : until
      if (next === undefined && !isLabelAlone && !LISTS.has(node.name)) return until
      until = endOf(node)
      if (isLabelAlone && next === undefined) return until
    }
    return until
  }

  /** Cuts the label that a note begins with: `<p><b>1</b>. Rain fell.</p>` → `Rain fell.` */
  private cutLabel(note: Element, shown: string): void {
    const leaf = firstTextIn(note, MOST_BEFORE_LABEL)
    if (!leaf) return
    const rule = 'html/footnote/label'
    const text = lineIn(leaf)
    const label = labelIn(text)
    if (label === undefined || (label !== shown && !LABEL_FIRST.test(label))) {
      const leading = LEADING_LABEL.exec(leaf.data)
      if (leading?.[1] === shown) this.cuts.set(leaf, { rule, length: leading[0].length })
      return
    }
    let top: AnyNode = leaf
    for (let up = leaf.parent; up && up !== note && isElement(up) && !isBlock(up); up = up.parent) {
      if (lineIn(up, 40) !== text) break
      top = up
    }
    this.cuts.set(top, { rule })
    if (top === leaf && lineIn(note, 40) === text) return
    const behind = textBehind(top, note)
    const stop = behind && AFTER_LABEL.exec(behind.data)
    if (stop) this.cuts.set(behind, { rule, length: stop[0].length })
  }

  /** Cuts the links in a note, and in the blocks that continue it, that lead back to its references. */
  private cutBackLinks(start: Element, ids: ReadonlySet<string>): void {
    const from = startOf(start)
    const note =
      this.notes.find((one) => one.start <= from && from < one.end) ?? this.notes.find((one) => one.start >= from)
    if (!note) return
    const until = Math.max(note.end, endOf(start))
    const enter = (node: AnyNode): boolean => {
      if (!isElement(node) || this.cuts.has(node)) return false
      if (!isBackLink(node, ids)) return true
      this.cuts.set(node, { rule: 'html/footnote/back' })
      return false
    }
    for (let node: AnyNode | null = start; node && startOf(node) < until; node = node.next)
      if (isElement(node)) visit(node, { enter }, MOST_NODES)
  }

  /** Cuts a copy of a note in the margin, beside its reference. */
  private cutCopies(): void {
    for (const { next, parent } of this.labels.keys()) {
      let copy = next ?? (parent && isElement(parent) && parent.name === 'sup' ? parent.next : null)
      for (let steps = 0; copy && isElement(copy) && steps < 3; steps++, copy = copy.next) {
        if (!SIDE_NOTE.test(copy.get('class') ?? '')) continue
        this.cuts.set(copy, { rule: 'html/footnote/copy' })
        break
      }
    }
  }
}

/** The labels that the page shows if each is used once, or else numbers. */
function labelsOf(found: readonly (readonly [Element, readonly Reference[]])[]): string[] {
  const shown = found.map(([, refs]) => refs[0]?.shown ?? '')
  const areUnique = new Set(shown).size === shown.length && shown.every((label) => PLAIN_LABEL.test(label))
  return areUnique ? shown : found.map((_, at) => String(at + 1))
}

function isBackLink(element: Element, ids: ReadonlySet<string>): boolean {
  const { name, attribs } = element
  if (BACK_LINK.test(attribs['class'] ?? '')) return true
  if (name !== 'a') return false
  const href = attribs['href'] ?? ''
  const text = lineIn(element, 30)
  if (href.includes('#') && ids.has(decodeEntities(href.slice(href.indexOf('#') + 1))))
    return ARROWS.test(text) || labelIn(text) !== undefined || text.length < LONGEST_BACK_LINK
  return (NOWHERE.test(href) || href === '') && ARROWS.test(text) && text !== ''
}

/** The text right after a node, within an element. */
function textBehind(node: AnyNode, within: Element): (AnyNode & { readonly data: string }) | undefined {
  let up: AnyNode | null = node
  while (up && up !== within && !up.next) up = up.parent
  let next = up && up !== within ? up.next : null
  while (next && isElement(next) && next.first) next = next.first
  return next?.nodeType === 3 ? next : undefined
}

const isHidden = ({ attribs }: Element) => attribs['hidden'] !== undefined || HIDDEN.test(attribs['style'] ?? '')

/** The ids by which a note may link back to its reference: of the reference, in it, around it and before it. */
function idsAround(node: Element): string[] {
  const ids: string[] = []
  let up: AnyNode | null = node
  for (let level = 0; up && isElement(up) && level < 3; level++) {
    const id: string | undefined = up.get('id')
    if (id && !(isBlock(up) && level > 0)) ids.push(id)
    const { prev }: AnyNode = up
    const before = prev && isElement(prev) && !prev.get('href') ? prev.get('id') : undefined
    if (before) ids.push(before)
    up = up.parent
  }
  findIn(node, ({ attribs }) => {
    if (attribs['id']) ids.push(attribs['id'])
    return false
  })
  return ids
}
