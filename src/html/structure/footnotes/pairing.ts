import { findAround, firstTextIn, lineIn, siblingElement } from '../../parse/look.js'
import { type Document, type Element, isElement } from '../../parse/node.js'
import { isBlock, isWithin, labelIn, type Reference, type References } from './references.js'

const MOST_LEVELS = 4
const MOST_SIBLINGS = 40
const MOST_ITEMS = 2000
/** The label stands among the first nodes of a note. */
export const MOST_BEFORE_LABEL = 60
const WHOLE_STORY = /^(?:main|article|body)$/
const HEADING = /^h[1-6]$/
const NOTES_HEADING = /note|reference/i
const NUMBERED = /^(?:fn|ftnt?|footnote|note|endnote)[-_:.]?(\d{1,4})$/i
const NUMBER_FIRST = /^\d/
const BOX = /(?:^|[\s_-])(?:foot|end|side)-?notes?(?:$|[\s_-])|footnotes|notes-list|fna-content/i
const MAY_BE_NOTE: ReadonlySet<string> = new Set(['p', 'li', 'div', 'dd'])

/** The element of each note that references lead to, with its references. */
export function notesOf(root: Document, { linked, unlinked }: References): Map<Element, readonly Reference[]> {
  const notes = new Map<Element, readonly Reference[]>()
  for (const [target, refs] of linked) {
    const note = noteAround(target, refs)
    if (note) notes.set(note, [...(notes.get(note) ?? []), ...refs])
  }
  if (unlinked.length > 0) pairByNumber(root, unlinked, notes)
  return notes
}

/** The block that an element is in. */
export const blockAround = (element: Element): Element | undefined => findAround(element, isBlock, MOST_LEVELS)

/** The block that begins with the target of references. */
function noteAround(target: Element, refs: readonly Reference[]): Element | undefined {
  const block = isBlock(target) ? target : (blockAround(target) ?? target)
  const { node } = refs[0] as Reference
  // The note may be in the paragraph of its reference, as its last part.
  if (block.startIndex <= node.startIndex && isWithin(node, block))
    return isBlock(target) || target.parent !== node ? undefined : target
  if (WHOLE_STORY.test(block.name) || findAround(block, ({ name }) => name === 'nav', 6)) return undefined
  if (HEADING.test(block.name) && labelIn(lineIn(block, 20)) === undefined) return undefined
  // `li > p > a#fn1`: the item is the note
  const { parent } = block
  const isInItem = parent && isElement(parent) && (parent.name === 'li' || parent.name === 'dd')
  return isInItem && siblingElement(parent.first, 'next') === block ? parent : block
}

/** Pairs references and notes without links: the number of a reference is the first text, the place in a list or the id of its note. */
function pairByNumber(root: Document, unlinked: readonly Reference[], notes: Map<Element, readonly Reference[]>): void {
  const wanted = new Map<string, Reference[]>()
  for (const reference of unlinked) wanted.set(reference.shown, [...(wanted.get(reference.shown) ?? []), reference])
  const taken = new Set<string>()
  for (const element of root.tree.elements) {
    const number = numberOf(element)
    if (number === undefined || taken.has(number) || notes.has(element)) continue
    const refs = wanted
      .get(number)
      ?.filter(({ node }) => node.startIndex < element.startIndex && !isWithin(node, element))
    if (!refs || refs.length === 0) continue
    taken.add(number)
    notes.set(element, refs)
  }
}

function numberOf(element: Element): string | undefined {
  const { name, attribs } = element
  if (!MAY_BE_NOTE.has(name)) return undefined
  return NUMBERED.exec(attribs['id'] ?? '')?.[1] ?? (name === 'li' ? numberOfItem(element) : numberBefore(element))
}

/** The number of an item in a list of notes. */
function numberOfItem(item: Element): string | undefined {
  const { parent: list } = item
  if (!list || !isElement(list) || list.name !== 'ol') return undefined
  const isBox = ({ name, attribs: { class: classes = '', id = '' } }: Element) =>
    name === 'aside' || BOX.test(classes) || BOX.test(id)
  return findAround(item, isBox, 3) && String(Number(list.get('start') ?? 1) + placeOf(item))
}

/** The number that a block begins with: `<p><sup>1</sup> Rain fell.</p>`, or in bold in a block below a rule. */
function numberBefore(block: Element): string | undefined {
  const mark = firstTextIn(block, MOST_BEFORE_LABEL)
  if (!mark) return undefined
  const text = lineIn(mark)
  const number = labelIn(text)
  if (number === undefined || !NUMBER_FIRST.test(number) || lineIn(block, 30).length < text.length + 3) return undefined
  if (findAround(mark, ({ name }) => name === 'sup', 2)) return number
  return findAround(mark, ({ name }) => name === 'strong' || name === 'b', 1) && followsRule(block) ? number : undefined
}

/** Whether a rule or a heading such as `Notes` stands above a block. */
function followsRule({ prev }: Element): boolean {
  let steps = 0
  for (let node = prev; node && steps < MOST_SIBLINGS; node = node.prev, steps++) {
    if (!isElement(node)) continue
    if (node.name === 'hr' || (HEADING.test(node.name) && NOTES_HEADING.test(lineIn(node, 30)))) return true
  }
  return false
}

function placeOf({ prev }: Element): number {
  let place = 0
  for (let node = prev; node && place < MOST_ITEMS; node = node.prev) if (isElement(node) && node.name === 'li') place++
  return place
}
