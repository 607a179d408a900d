import type { Span } from '../../edit/edit.js'
import { decodeEntities } from '../../repair/entities.js'
import { Gap, roleOf } from '../parse/elements.js'
import { type AnyNode, type Document, type Element, isElement } from '../parse/node.js'
import { endOf, startOf } from '../parse/parse.js'
import { visit } from '../parse/visit.js'
import { around, firstIn, wordsIn } from './words-in.js'

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i
const SAYS_SOMETHING = /\S/
const PLAIN_LABEL = /^[\p{L}\p{N}]{1,8}$/u
const SIDE_NOTE = /(?:^|[\s_-])(?:side|margin)-?note(?:$|[\s_-])/i
const NOWHERE = /^javascript:|^#/
const LEADING_LABEL = /^\s*[[(]?(\d{1,4}|[*†‡]{1,3})(?:[\])]\s*[.:]?|[.:])?(?:&nbsp;|\s)+/
const AFTER_LABEL = /^\s*(?:[.:)\]]|&nbsp;|\u00a0)+\s*/
const LABEL_FIRST = /^[\d*†‡]/
const ENDS_NOTE = /^(?:h[1-6]|hr)$/
const ENDS_OPEN = /:$/
const INLINE_NOTE = /inline-?footnote/i
const NOTES_HEADING = /note|reference/i
const HEADING = /^h[1-6]$/
const NUMBER_FIRST = /^\d/
const WHOLE_STORY = /^(?:main|article|body)$/
const BEFORE_FRAGMENT = /^.*#/
const INLINE_WORDS = /footnote-?(?:content|text|body)/i

/** A stretch of the source that is a note, and the label of its reference. */
export interface Note extends Span {
  readonly label: string
}

/** The footnotes of a page, as far as references lead to them. */
export interface Footnotes {
  /** In source order, none in another. */
  readonly notes: readonly Note[]
  /** The elements that are references, and the labels of their notes. */
  readonly references: ReadonlyMap<AnyNode, string>
  /** What of notes is not read: links back, and the label before a note; of a text as far as that offset into it. */
  readonly cuts: ReadonlyMap<AnyNode, { readonly rule: string; readonly length?: number }>
  /** Notes that are shown in a box when a reader points at their reference. */
  readonly shown: readonly Element[]
}

/** `1`, `[1]`, `(a)`, `*`, `note 2`: what is printed for a reference, and before a note. */
const LABEL = /^[[({]?\s?(?:(?:note|fn|nb|n)\.?\s?)?(\d{1,4}|\p{L}|[ivx]{1,5}|[*†‡§¶‖#]{1,4})\s?[\])}]?\s?[.:]?$/iu
const BRACKETED = /^[[({].*[\])}]$/
const NAMED =
  /(?:^|[\s._:-])(?:s?d?f(?:oot)?n(?:ote)?s?|ftnt?|endnotes?|note|cite|reference|ref|noteref|aside|easy|sup|r)(?![a-z])|footnote|sidenote|fnref|endnote|cite_/i
const ARROWS = /^[\s^↑↩↲↵⏎⮐⤴⬆\u21a9\ufe0e\ufe0f[\]()]*$/u
const BOXES = /(?:^|[\s_-])(?:foot|end|side)-?notes?(?:$|[\s_-])|footnotes|notes-list|fna-content/i
const BLOCKS: ReadonlySet<string> = new Set(
  'li p div dd dt td tr aside section h3 h4 h5 h6 blockquote footer'.split(' '),
)
const INSIDE_NOTES =
  /(?:^|[\s_-])(?:reference|footnote)[\w-]{0,40}(?:back|return|to-top)|backref|backlink|cite-back|back-link/i
const PAIRED = /^(.*?)(?:-?ref)([-_:.]?\d+)$/i
const NUMBERED = /^(?:fn|ftnt?|footnote|note|endnote)[-_:.]?(\d{1,4})$/i
const MOST_REFERENCES = 2000
const MOST_LEVELS = 4
/** More between two notes is not part of the first. */
const MOST_CONTINUING = 5

interface Reference {
  readonly node: Element
  readonly shown: string
}

const nothing: Footnotes = { notes: [], references: new Map(), cuts: new Map(), shown: [] }

/** Finds the notes of a page by their references: by links, by ids that go together, and by the same number on both. */
export function footnotesOf(root: Document, html: string): Footnotes {
  return new FootnoteFinder(root, html).find()
}

class FootnoteFinder {
  private readonly ids = new Map<string, Element>()
  private readonly linked = new Map<Element, Reference[]>()
  private readonly unlinked: Reference[] = []
  private readonly cuts = new Map<AnyNode, { rule: string; length?: number }>()
  private readonly shown: Element[] = []

  constructor(
    private readonly root: Document,
    private readonly html: string,
  ) {}

  find(): Footnotes {
    this.readIds()
    const references = this.readReferences()
    if (references === 0) return nothing
    const starts = new Map<Element, Reference[]>()
    for (const [target, refs] of this.linked) {
      const note = this.noteAround(target, refs)
      if (note) starts.set(note, [...(starts.get(note) ?? []), ...refs])
    }
    if (this.unlinked.length > 0) this.pairByNumber(starts)
    if (starts.size === 0) return nothing
    return this.written(starts)
  }

  private readIds(): void {
    for (const element of this.root.elements) {
      const { name, attribs } = element
      const id = attribs['id'] ?? (name === 'a' ? attribs['name'] : undefined)
      if (id !== undefined && name !== 'input') this.ids.set(id, element)
    }
  }

  /** Sorts what looks like a reference by what it leads to; answers with how many there are. */
  private readReferences(): number {
    let count = 0
    for (const element of this.root.elements) {
      if (count >= MOST_REFERENCES) break
      const found = this.referenceAt(element)
      if (!found) continue
      count++
      const { target, shown } = found
      if (!target) this.unlinked.push({ node: element, shown })
      else {
        const refs = this.linked.get(target)
        if (refs) refs.push({ node: element, shown })
        else this.linked.set(target, [{ node: element, shown }])
      }
    }
    return count
  }

  private referenceAt(element: Element): { target?: Element; shown: string } | undefined {
    const { name, attribs } = element
    if (name === 'a') {
      const target = this.targetOf(element)
      if (!target || target.startIndex <= element.startIndex) return undefined
      const shown = labelIn(wordsIn(element, 20))
      return shown !== undefined && this.isNamed(element) ? { target, shown } : undefined
    }
    if (name === 'label' && attribs['for'] && NAMED.test(attribs['class'] ?? '')) {
      const target = this.ids.get(attribs['for'])
      const shown = labelIn(wordsIn(element, 20))
      return target && shown !== undefined && target.startIndex > element.startIndex ? { target, shown } : undefined
    }
    const definition = attribs['data-definition']
    if (definition) {
      const target = this.ids.get(definition)
      return target ? { target, shown: labelIn(wordsIn(element, 20)) ?? '*' } : undefined
    }
    if (name === 'span' && INLINE_NOTE.test(attribs['class'] ?? '')) return this.inlineNote(element)
    if (name !== 'sup') return undefined
    const shown = labelIn(wordsIn(element, 20))
    if (shown === undefined || !NUMBER_FIRST.test(shown)) return undefined
    return firstIn(element, ({ name: inner }) => inner === 'a') ||
      around(element, ({ name: outer }) => outer === 'a', 2)
      ? undefined
      : { shown }
  }

  /** The words of a note that stand hidden in its reference, at the end of a paragraph. */
  private inlineNote(element: Element): { target: Element; shown: string } | undefined {
    const target = firstIn(element, ({ attribs }) => INLINE_WORDS.test(attribs['class'] ?? ''))
    const label = element.first && target ? labelIn(wordsIn(element.first)) : undefined
    if (!target || label === undefined || target.parent !== element || !isLast(element)) return undefined
    return { target, shown: label }
  }

  private targetOf({ attribs }: Element): Element | undefined {
    const href = attribs['href'] ?? ''
    const fragment = href.indexOf('#')
    if (fragment >= 0 && fragment < href.length - 1) {
      const id = decodeEntities(href.slice(fragment + 1))
      return this.ids.get(id) ?? this.ids.get(decoded(id))
    }
    const [, before, number] = PAIRED.exec(attribs['id'] ?? '') ?? []
    return number === undefined ? undefined : this.ids.get(`${before}${number}`)
  }

  /** Whether a link with a label leads to a note, and not to a page of a list or a letter of an index. */
  private isNamed(link: Element): boolean {
    if (BRACKETED.test(wordsIn(link, 20))) return true
    if (firstIn(link, ({ name }) => name === 'sup')) return true
    const { attribs } = link
    const names = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''} ${(attribs['href'] ?? '').replace(BEFORE_FRAGMENT, ' ')} ${attribs['rel'] ?? ''} ${attribs['role'] ?? ''}`
    return (
      NAMED.test(names) ||
      around(
        link,
        ({ name, attribs: { class: classes = '', role = '' } }) =>
          name === 'sup' || NAMED.test(classes) || role === 'doc-noteref',
        2,
      ) !== undefined
    )
  }

  /** The block that begins with what references lead to. */
  private noteAround(target: Element, refs: readonly Reference[]): Element | undefined {
    const block = isBlock(target) ? target : (around(target, isBlock, MOST_LEVELS) ?? target)
    const last = refs[0] as Reference
    if (block.startIndex <= last.node.startIndex && isWithin(last.node, block)) {
      // The note stands in the paragraph of its reference, as its last part.
      return isBlock(target) || target.parent !== last.node ? undefined : target
    }
    if (WHOLE_STORY.test(block.name) || around(block, ({ name }) => name === 'nav', 6)) return undefined
    if (HEADING.test(block.name) && labelIn(wordsIn(block, 20)) === undefined) return undefined
    const { parent } = block
    // `li > p > a#fn1`, where the item is the note
    if (
      parent &&
      isElement(parent) &&
      (parent.name === 'li' || parent.name === 'dd') &&
      parent.first &&
      firstElement(parent) === block
    )
      return parent
    return block
  }

  /** Notes without a link: they begin with the number of a reference, are the item of that number, or have it in their id. */
  private pairByNumber(starts: Map<Element, Reference[]>): void {
    const wanted = new Map<string, Reference[]>()
    for (const reference of this.unlinked)
      wanted.set(reference.shown, [...(wanted.get(reference.shown) ?? []), reference])
    const taken = new Set<string>()
    for (const element of this.root.elements) {
      const number = this.numberOf(element)
      if (number === undefined || taken.has(number)) continue
      const refs = wanted
        .get(number)
        ?.filter(({ node }) => node.startIndex < element.startIndex && !isWithin(node, element))
      if (!refs || refs.length === 0 || starts.has(element)) continue
      // The first of a pair that is not in the note itself; a number of its own stands at the start of it.
      taken.add(number)
      starts.set(element, refs)
    }
  }

  private numberOf(element: Element): string | undefined {
    const { name, attribs } = element
    if (name !== 'p' && name !== 'li' && name !== 'div' && name !== 'dd') return undefined
    const named = NUMBERED.exec(attribs['id'] ?? '')?.[1]
    if (named !== undefined) return named
    if (name === 'li') {
      const list = element.parent
      if (!list || !isElement(list) || list.name !== 'ol') return undefined
      const box = around(
        element,
        ({ name: outer, attribs: { class: classes = '', id = '' } }) =>
          outer === 'aside' || BOXES.test(classes) || BOXES.test(id),
        3,
      )
      if (!box) return undefined
      return String(Number(list.attribs['start'] ?? 1) + placeIn(element))
    }
    const mark = firstLeaf(element)
    if (!mark?.parent || !isElement(mark.parent)) return undefined
    const number = labelIn(wordsIn(mark))
    if (number === undefined || !NUMBER_FIRST.test(number) || wordsIn(element, 30).length < wordsIn(mark).length + 3)
      return undefined
    const holder = around(mark, ({ name: outer }) => outer === 'sup', 2)
    if (holder) return number
    const strong = around(mark, ({ name: outer }) => outer === 'strong' || outer === 'b', 1)
    return strong && this.followsRule(element) ? number : undefined
  }

  /** Whether a rule parts an element, with what stands before it, from the story. */
  private followsRule({ prev }: Element): boolean {
    let steps = 0
    for (let node = prev; node && steps < 40; node = node.prev, steps++) {
      if (!isElement(node)) continue
      if (node.name === 'hr' || (HEADING.test(node.name) && NOTES_HEADING.test(wordsIn(node, 30)))) return true
    }
    return false
  }

  private written(starts: Map<Element, Reference[]>): Footnotes {
    const found = [...starts].sort(([a], [b]) => a.startIndex - b.startIndex)
    const labels = labelsOf(found)
    const references = new Map<AnyNode, string>()
    const first = Math.min(...found.map(([note]) => note.startIndex))
    const last = Math.max(...found.flatMap(([, refs]) => refs.map(({ node }) => node.startIndex)))
    const areApart = last < first
    const notes: Note[] = []
    const ids = new Set<string>()
    found.forEach(([note, refs], at) => {
      const label = labels[at] as string
      for (const { node } of refs) {
        references.set(node.first && node.attribs['class']?.match(INLINE_NOTE) ? node.first : node, label)
        for (const id of idsAround(node)) ids.add(id)
      }
      const next = found[at + 1]?.[0]
      const end = this.endOfNote(note, next, areApart)
      const before = notes.at(-1)
      if (before && before.end > startOf(note)) notes[notes.length - 1] = { ...before, end: startOf(note) }
      notes.push({ label, start: startOf(note), end })
      if (isHidden(note)) this.shown.push(note)
      this.cutLabel(note, refs[0]?.shown ?? label)
    })
    this.splitBlocks(notes, references)
    for (const note of found) this.cutWithin(note[0], ids, notes)
    this.cutCopies(references)
    return { notes, references, cuts: this.cuts, shown: this.shown }
  }

  /** Where notes share a paragraph, each goes as far as what the next reference leads to. */
  private splitBlocks(notes: Note[], references: Map<AnyNode, string>): void {
    const byBlock = new Map<Element, Element[]>()
    for (const target of this.linked.keys()) {
      const block = isBlock(target) ? undefined : around(target, isBlock, MOST_LEVELS)
      if (block) byBlock.set(block, [...(byBlock.get(block) ?? []), target])
    }
    for (const [block, targets] of byBlock) {
      if (targets.length < 2) continue
      const at = notes.findIndex(({ start }) => start === startOf(block))
      const [whole] = at < 0 ? [] : notes.splice(at, 1)
      if (!whole) continue
      const parts = targets.sort((a, b) => a.startIndex - b.startIndex)
      const used = new Set(notes.map(({ label }) => label))
      const split = parts.map((target, nth): Note => {
        const refs = this.linked.get(target) ?? []
        let label = refs[0]?.shown ?? String(nth + 1)
        while (used.has(label)) label = `${label}b`
        used.add(label)
        for (const { node } of refs) references.set(node, label)
        const next = parts[nth + 1]
        const end = next ? startOf(next) : whole.end
        this.cuts.set(target, { rule: 'html/footnote/label' })
        if (wordsIn(target, 30).length > 12) this.cuts.delete(target)
        return { label, start: startOf(target), end }
      })
      notes.splice(at, 0, ...split)
    }
  }

  private endOfNote(note: Element, next: Element | undefined, areApart: boolean): number {
    const end = endOf(note, this.html)
    const isLabelAlone = labelIn(wordsIn(note, 20)) !== undefined
    const goesOn = isLabelAlone || (areApart && note.name === 'p' && next !== undefined && next.parent === note.parent)
    const endsWithList = areApart && note.name === 'p' && next === undefined && ENDS_OPEN.test(wordsIn(note, 5000))
    if (!goesOn && !endsWithList && !(areApart && note.name === 'p' && next === undefined)) return end
    let until = end
    let blocks = 0
    for (let node = note.next; node && node !== next; node = node.next) {
      if (!isElement(node)) continue
      if (ENDS_NOTE.test(node.name) || ++blocks > MOST_CONTINUING) return goesOn && !isLabelAlone ? end : until
      if (next === undefined && !isLabelAlone && node.name !== 'ul' && node.name !== 'ol') return until
      until = endOf(node, this.html)
      if (isLabelAlone && next === undefined) return until
    }
    return until
  }

  /** Takes out what a note begins with: its own number. */
  private cutLabel(note: Element, shown: string): void {
    const leaf = firstLeaf(note)
    if (!leaf || !('data' in leaf)) return
    const { data } = leaf as { data: string }
    const whole = labelIn(wordsIn(leaf))
    if (whole !== undefined && (whole === shown || LABEL_FIRST.test(whole))) {
      let top: AnyNode = leaf
      while (
        top.parent &&
        top.parent !== note &&
        isElement(top.parent) &&
        wordsIn(top.parent, 40) === wordsIn(leaf) &&
        !isBlock(top.parent)
      )
        top = top.parent
      if (top !== leaf || wordsIn(note, 40) !== wordsIn(leaf)) {
        this.cuts.set(top, { rule: 'html/footnote/label' })
        const behind = nextText(top, note)
        const stop = behind && AFTER_LABEL.exec(behind.data)
        if (behind && stop) this.cuts.set(behind as AnyNode, { rule: 'html/footnote/label', length: stop[0].length })
        return
      }
      this.cuts.set(top, { rule: 'html/footnote/label' })
      return
    }
    const number = LEADING_LABEL.exec(data)
    if (number && number[1] === shown) this.cuts.set(leaf, { rule: 'html/footnote/label', length: number[0].length })
  }

  /** Takes out links back to the references. */
  private cutWithin(start: Element, ids: ReadonlySet<string>, notes: readonly Note[]): void {
    const { parent } = start
    const span =
      notes.find((note) => note.start <= startOf(start) && startOf(start) < note.end) ??
      notes.find((note) => note.start >= startOf(start))
    if (!span) return
    const until = Math.max(span.end, endOf(start, this.html))
    for (let node: AnyNode | null = start; node && startOf(node) < until; node = node.next) {
      if (isElement(node)) this.cutBackLinks(node, ids)
      if (!parent) break
    }
  }

  private cutBackLinks(element: Element, ids: ReadonlySet<string>): void {
    const finder = this
    const isBack = (inner: Element): boolean => {
      const { name, attribs } = inner
      if (INSIDE_NOTES.test(attribs['class'] ?? '')) return true
      if (name !== 'a') return false
      const href = attribs['href'] ?? ''
      const text = wordsIn(inner, 30)
      if (href.includes('#') && ids.has(decodeEntities(href.slice(href.indexOf('#') + 1))))
        return ARROWS.test(text) || labelIn(text) !== undefined || text.length < 14
      return (href === '#' || NOWHERE.test(href) || href === '') && ARROWS.test(text) && text !== ''
    }
    visit(
      element,
      {
        enter(node) {
          if (!isElement(node)) return false
          if (finder.cuts.has(node)) return false
          if (!isBack(node)) return true
          finder.cuts.set(node, { rule: 'html/footnote/back' })
          return false
        },
      },
      2000,
    )
  }

  /** A note that is printed beside its reference, too, stands once. */
  private cutCopies(references: ReadonlyMap<AnyNode, string>): void {
    for (const node of references.keys()) {
      let next =
        node.next ?? (node.parent && isElement(node.parent) && node.parent.name === 'sup' ? node.parent.next : null)
      for (let steps = 0; next && steps < 3; steps++, next = next.next) {
        if (!isElement(next)) break
        if (SIDE_NOTE.test(next.attribs['class'] ?? '')) {
          this.cuts.set(next, { rule: 'html/footnote/copy' })
          break
        }
      }
    }
  }
}

function labelsOf(found: readonly (readonly [Element, readonly Reference[]])[]): string[] {
  const shown = found.map(([, refs]) => refs[0]?.shown ?? '')
  const areUnique = new Set(shown).size === shown.length && shown.every((label) => PLAIN_LABEL.test(label))
  return areUnique ? shown : found.map((_, at) => String(at + 1))
}

/** `[1]` → `1`; `rain` → none */
function labelIn(text: string): string | undefined {
  return text.length > 12 ? undefined : LABEL.exec(text.trim())?.[1]
}

const isBlock = ({ name }: Element): boolean => BLOCKS.has(name)

function isWithin(node: AnyNode, element: Element): boolean {
  return node.startIndex >= element.startIndex && node.endIndex <= element.endIndex
}

function firstElement({ first }: Element): Element | undefined {
  let node = first
  while (node && !isElement(node)) {
    if (node.nodeType === 3 && SAYS_SOMETHING.test((node as { data: string }).data)) return undefined
    node = node.next
  }
  return node ?? undefined
}

/** The first text in an element that is no blank. */
function firstLeaf(element: Element): AnyNode | undefined {
  let leaf: AnyNode | undefined
  visit(
    element,
    {
      enter(node) {
        if (!leaf && node.nodeType === 3 && SAYS_SOMETHING.test((node as { data: string }).data)) leaf = node
        return true
      },
      endsAt: () => leaf !== undefined,
    },
    60,
  )
  return leaf
}

function nextText(node: AnyNode, within: Element): { data: string } | undefined {
  let up: AnyNode | null = node
  while (up && up !== within && !up.next) up = up.parent
  let next = up && up !== within ? up.next : null
  while (next && isElement(next) && next.first) next = next.first
  return next?.nodeType === 3 ? (next as { data: string } & AnyNode) : undefined
}

/** Whether nothing to read follows in the block that a node is in. */
function isLast(node: AnyNode): boolean {
  let inner: AnyNode = node
  for (let level = 0; level < MOST_LEVELS; level++) {
    for (let next = inner.next; next; next = next.next) if (wordsIn(next, 20) !== '') return false
    const { parent }: AnyNode = inner
    if (!parent || !isElement(parent) || (roleOf(parent.name)?.gap ?? Gap.none) >= Gap.line) return true
    inner = parent
  }
  return false
}

function placeIn({ prev }: Element): number {
  let place = 0
  for (let node = prev; node && place < 2000; node = node.prev) if (isElement(node) && node.name === 'li') place++
  return place
}

const isHidden = ({ attribs }: Element) => attribs['hidden'] !== undefined || HIDDEN.test(attribs['style'] ?? '')

/** The ids by which a note may lead back to its reference. */
function idsAround(node: Element): string[] {
  const ids: string[] = []
  let up: AnyNode | null = node
  for (let level = 0; up && isElement(up) && level < 3; level++) {
    const id: string | undefined = up.attribs['id']
    if (id && !(isBlock(up) && level > 0)) ids.push(id)
    const { prev }: AnyNode = up
    if (prev && isElement(prev) && prev.attribs['id'] && !prev.attribs['href']) ids.push(prev.attribs['id'])
    up = up.parent
  }
  firstIn(node, ({ attribs }) => {
    if (attribs['id']) ids.push(attribs['id'])
    return false
  })
  return ids
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
