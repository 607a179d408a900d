import { attributeOf, closest, isWithin, lineIn, lineOf } from '../../cursor.js'
import { Attribute } from '../../read/attributes.js'
import type { Page } from '../../read/columns.js'
import { Place, tagOf } from '../../read/tags.js'
import { classesOf } from '../look.js'
import { levelOfTag } from '../roles.js'
import { previousSibling } from '../walk.js'
import { blockAround, isBlock, labelIn, type Reference } from './label.js'
import type { References } from './references.js'

const tagsOf = (names: string): ReadonlySet<number> => new Set(names.split(' ').map(tagOf))
const [LI, DD, OL, SUP, STRONG, B, HR, ASIDE] = /* @__PURE__ */ (
  ['li', 'dd', 'ol', 'sup', 'strong', 'b', 'hr', 'aside'] as const
).map(tagOf) as [number, number, number, number, number, number, number, number]
const WHOLE_STORY = /* @__PURE__ */ tagsOf('main article body')
const MAY_BE_NOTE = /* @__PURE__ */ tagsOf('p li div dd')
const NOTES_HEADING = /note|reference/i
const NUMBERED = /^(?:fn|ftnt?|footnote|note|endnote)[-_:.]?(\d{1,4})$/i
const NUMBER_FIRST = /^\d/
const BOX = /(?:^|[\s_-])(?:foot|end|side)-?notes?(?:$|[\s_-])|footnotes|notes-list|fna-content/i
const MOST_SIBLINGS = 40
const LONGEST_HEADING = 60
const LONGEST_LABEL = 40

/** The element of each note that references lead to, with its references. */
export function notesOf(page: Page, { linked, unlinked }: References): Map<number, Reference[]> {
  const notes = new Map<number, Reference[]>()
  for (const [target, refs] of linked) {
    const note = noteAround(page, target, refs)
    if (note >= 0) notes.set(note, notes.get(note) ?? [])
    for (const reference of refs) notes.get(note)?.push(reference)
  }
  if (unlinked.length > 0) pairByNumber(page, unlinked, notes)
  return notes
}

/** The block that begins with the target of references, or -1. */
function noteAround(page: Page, target: number, refs: readonly Reference[]): number {
  const { parent, tag, places } = page
  const around = isBlock(page, target) ? target : blockAround(page, target)
  const block = around < 0 ? target : around
  const { row } = refs[0] as Reference
  // The note may be in the paragraph of its reference, as its last part.
  if (isWithin(page, row, block)) return !isBlock(page, target) && target > row ? target : -1
  if (WHOLE_STORY.has(tag[block] as number) || ((places[block] as number) & Place.nav) !== 0) return -1
  if (levelOfTag(tag[block] as number) > 0 && labelIn(lineIn(page, block, LONGEST_LABEL)) === undefined) return -1
  // `li > p > a#fn1`: the item is the note
  const outer = parent[block] as number
  return (tag[outer] === LI || tag[outer] === DD) && block === outer + 1 ? outer : block
}

/** Pairs references and notes without links: the number of a reference is the first text, the place in a list or the id of its note. */
function pairByNumber(page: Page, unlinked: readonly Reference[], notes: Map<number, Reference[]>): void {
  const wanted = new Map<string, Reference[]>()
  for (const reference of unlinked) {
    const same = wanted.get(reference.shown)
    if (same) same.push(reference)
    else wanted.set(reference.shown, [reference])
  }
  const first = (unlinked[0] as Reference).row
  const numbers = new ListNumbers(page)
  const taken = new Set<string>()
  for (let row = first + 1; row < page.elements; row++) {
    if (!MAY_BE_NOTE.has(page.tag[row] as number)) continue
    const number = numberOf(page, row, numbers)
    if (number === undefined || taken.has(number) || notes.has(row)) continue
    const refs = wanted.get(number)?.filter((reference) => reference.row < row)
    if (!refs || refs.length === 0) continue
    taken.add(number)
    notes.set(row, refs)
  }
}

function numberOf(page: Page, row: number, numbers: ListNumbers): string | undefined {
  const id = page.ids[row] as number
  const named = id < 0 ? undefined : NUMBERED.exec(page.classNames.values[id] as string)?.[1]
  if (named !== undefined) return named
  return page.tag[row] === LI ? numbers.of(row) : numberBefore(page, row)
}

/** Counts the items of lists of notes. */
class ListNumbers {
  private list = -1
  private number: number | undefined = undefined

  constructor(private readonly page: Page) {}

  /** The number of an item, if its list is one of notes. To be asked in source order. */
  of(item: number): string | undefined {
    const { page } = this
    const list = page.parent[item] as number
    if (list !== this.list) {
      this.list = list
      const start = Number(attributeOf(page, list, Attribute.start) ?? 1)
      this.number = page.tag[list] === OL && isBoxOfNotes(page, list) && item === list + 1 ? start : undefined
    } else if (this.number !== undefined) this.number++
    return this.number === undefined ? undefined : String(this.number)
  }
}

function isBoxOfNotes(page: Page, list: number): boolean {
  let at = list
  for (let level = 0; at > 0 && level < 3; level++, at = page.parent[at] as number) {
    const id = page.ids[at] as number
    if (page.tag[at] === ASIDE || BOX.test(classesOf(page, at))) return true
    if (id >= 0 && BOX.test(page.classNames.values[id] as string)) return true
  }
  return false
}

/** The number that a block begins with: `<p><sup>1</sup> Rain fell.</p>`, or in bold in a block below a rule. */
function numberBefore(page: Page, block: number): string | undefined {
  const text = page.textFrom[block] as number
  if (text >= (page.textTo[block] as number)) return undefined
  const mark = page.textParent[text] as number
  const isRaised = closest(page, mark, SUP, 2) > block
  const isBold = page.tag[mark] === STRONG || page.tag[mark] === B
  if (!isRaised && !isBold) return undefined
  const line = lineOf(page, text, text + 1, LONGEST_LABEL)
  const number = labelIn(line)
  if (number === undefined || !NUMBER_FIRST.test(number) || page.textTo[block] === text + 1) return undefined
  return isRaised || followsRule(page, block) ? number : undefined
}

/** Whether a rule or a heading such as `Notes` stands above a block. */
function followsRule(page: Page, block: number): boolean {
  let at = previousSibling(page, block)
  for (let steps = 0; at >= 0 && steps < MOST_SIBLINGS; steps++, at = previousSibling(page, at)) {
    const tag = page.tag[at] as number
    if (tag === HR || (levelOfTag(tag) > 0 && NOTES_HEADING.test(lineIn(page, at, LONGEST_HEADING)))) return true
  }
  return false
}
