import { decodeEntities } from '../../../repair/entities.js'
import { attributeNamed, attributeOf, attributeRow, closest, isWithin, lineIn } from '../../cursor.js'
import { Attribute } from '../../read/attributes.js'
import type { Page } from '../../read/columns.js'
import { tagOf } from '../../read/tags.js'
import { percentDecoded } from '../addresses.js'
import { classesOf, holdsTag, isSilent } from '../look.js'
import { isNamedFor, Named } from '../names.js'
import { labelIn, type Reference } from './label.js'

const [A, LABEL, SPAN, SUP, INPUT] = /* @__PURE__ */ (['a', 'label', 'span', 'sup', 'input'] as const).map(tagOf) as [
  number,
  number,
  number,
  number,
  number,
]
const MOST_REFERENCES = 2000
/** A label is shorter, with its references. */
const LONGEST_TEXT = 40
const BRACKETED = /^[[({].*[\])}]$/
const NUMBER_FIRST = /^\d/
/** Names of references and notes that are whole words: `fn-1`, `sdfootnote`, `noteref` … */
const NAME =
  /(?:^|[\s._:-])(?:s?d?f(?:oot)?n(?:ote)?s?|ftnt?|endnotes?|note|cite|reference|ref|noteref|aside|easy|sup|r)(?![a-z])/i
/** … and those that are part of a word: `myFootnote3` */
const NAME_PART = /footnote|sidenote|fnref|endnote|cite_/i
/** The id of a reference, and that of its note: `note-ref1` → `note`, `1` */
const PAIRED = /^(.*?)(?:-?ref)([-_:.]?\d+)$/i
const BEFORE_FRAGMENT = /^.*#/
const INLINE_TEXT = /footnote-?(?:content|text|body)/i

/** The references of a story: by the elements that they lead to, and those that show a number alone. */
export interface References {
  readonly linked: ReadonlyMap<number, readonly Reference[]>
  readonly unlinked: readonly Reference[]
}

/** Finds the references to notes in a page. */
export function referencesIn(page: Page): References {
  return new ReferenceFinder(page).find()
}

class ReferenceFinder {
  readonly linked = new Map<number, Reference[]>()
  readonly unlinked: Reference[] = []
  private count = 0
  /** Made when the first label asks for an id: few pages have one. */
  private ids: ReadonlyMap<string, number> | undefined = undefined

  constructor(private readonly page: Page) {}

  find(): References {
    const { tag, elements } = this.page
    for (let row = 1; row < elements && this.count < MOST_REFERENCES; row++) {
      const number = tag[row] as number
      if (number === A) this.readLink(row)
      else if (number === SUP) this.readNumber(row)
      else if (number === LABEL) this.readToggle(row)
      else if (number === SPAN) this.readInline(row)
    }
    return this
  }

  private add(row: number, shown: string, target: number): void {
    this.count++
    const others = target < 0 ? this.unlinked : this.linked.get(target)
    if (others) others.push({ row, shown })
    else this.linked.set(target, [{ row, shown }])
  }

  /** `<a href="#fn1">1</a>`, `<a id="fnref1">1</a>` */
  private readLink(row: number): void {
    const { page } = this
    if (isSilent(page, row)) return
    const fragment = this.fragmentOf(row)
    const id = fragment === undefined ? attributeOf(page, row, Attribute.id) : undefined
    if (fragment === undefined && !(id && PAIRED.test(id))) return
    const shown = this.labelOf(row)
    if (shown === undefined) return
    const target =
      fragment === undefined ? this.elementOf((id as string).replace(PAIRED, '$1$2')) : this.targetOf(fragment)
    if (target > row && this.isNamedLink(row)) this.add(row, shown, target)
  }

  /** A label of a hidden checkbox that opens its note: `<label for="sn-1" class="sidenote-toggle">1</label>` */
  private readToggle(row: number): void {
    const { page } = this
    const id = attributeOf(page, row, Attribute.for)
    const shown = id && isNamed(classesOf(page, row)) ? this.labelOf(row) : undefined
    const target = shown === undefined ? -1 : this.elementOf(id as string)
    if (target > row) this.add(row, shown as string, target)
  }

  /** A number above the line that is no part of a link. */
  private readNumber(row: number): void {
    const { page } = this
    if (isSilent(page, row) || holdsTag(page, row, A)) return
    const shown = this.labelOf(row)
    if (shown === undefined || !NUMBER_FIRST.test(shown)) return
    if (closest(page, page.parent[row] as number, A, 2) < 0) this.add(row, shown, -1)
  }

  /** A note that stands in its reference, at the end of a paragraph; or one that is named by `data-definition`. */
  private readInline(row: number): void {
    const { page } = this
    if (isSilent(page, row) || page.attribute[row] === page.attribute[row + 1]) return
    if (isNamedFor(page, row, Named.inlineNote)) {
      const target = row + 1
      const shown = this.labelOf(row)
      const isNote = isWithin(page, target, row) && INLINE_TEXT.test(classesOf(page, target))
      if (isNote && shown !== undefined) this.add(row, shown, target)
      return
    }
    const definition = attributeNamed(page, row, 'data-definition')
    const target = definition ? this.elementOf(definition) : -1
    if (target >= 0) this.add(row, this.labelOf(row) ?? '*', target)
  }

  private labelOf(row: number): string | undefined {
    return labelIn(lineIn(this.page, row, LONGEST_TEXT))
  }

  /** `/story#fn1` → `fn1` */
  private fragmentOf(row: number): string | undefined {
    const { html, valueStart, valueEnd } = this.page
    const href = attributeRow(this.page, row, Attribute.href)
    if (href < 0) return undefined
    const value = html.slice(valueStart[href], valueEnd[href])
    const sign = value.indexOf('#')
    return sign >= 0 && sign < value.length - 1 ? decodeEntities(value.slice(sign + 1)) : undefined
  }

  private targetOf(fragment: string): number {
    const target = this.elementOf(fragment)
    return target >= 0 ? target : this.elementOf(percentDecoded(fragment) ?? fragment)
  }

  /** The element with an id, or -1. */
  private elementOf(id: string): number {
    this.ids ??= idsOf(this.page)
    return this.ids.get(id) ?? -1
  }

  /** Whether a link with a label leads to a note, and not to a page of a list or a letter of an index. */
  private isNamedLink(row: number): boolean {
    const { page } = this
    if (BRACKETED.test(lineIn(page, row, LONGEST_TEXT)) || holdsTag(page, row, SUP)) return true
    const given = (name: number) => attributeOf(page, row, name) ?? ''
    const href = given(Attribute.href).replace(BEFORE_FRAGMENT, ' ')
    if (
      isNamed([classesOf(page, row), given(Attribute.id), href, given(Attribute.rel), given(Attribute.role)].join(' '))
    )
      return true
    let around = page.parent[row] as number
    for (let level = 0; around > 0 && level < 2; level++, around = page.parent[around] as number) {
      if (page.tag[around] === SUP || isNamed(classesOf(page, around))) return true
      if (attributeOf(page, around, Attribute.role) === 'doc-noteref') return true
    }
    return false
  }
}

function idsOf(page: Page): Map<string, number> {
  const { ids, classNames, tag, elements } = page
  const found = new Map<string, number>()
  for (let row = 1; row < elements; row++) {
    const number = ids[row] as number
    if (number >= 0 && tag[row] !== INPUT) found.set(classNames.values[number] as string, row)
    else if (number < 0 && tag[row] === A) {
      const name = attributeOf(page, row, Attribute.name)
      if (name !== undefined) found.set(name, row)
    }
  }
  return found
}

const isNamed = (names: string): boolean => NAME.test(names) || NAME_PART.test(names)
