import { holdsDense } from '../../characters/scripts.js'
import { Shingles } from '../../characters/word-rows.js'
import { decodeEntities } from '../../repair/entities.js'
import { numberOf } from '../parse/names.js'
import { type AnyNode, type Document, type Element, isElement, type Tree } from '../parse/node.js'
import { startOf } from '../parse/parse.js'
import { visit } from '../parse/visit.js'
import type { Hiding } from './hiding.js'

/** Pieces of text of fewer letters are labels, headlines and menus; a script without blanks says as much in half of them. */
const FEWEST_LETTERS = 60
const FEWEST_SIGNS = 25
/** So many letters of prose are a story; whoever hides less may mean it. */
const LEAST_STORY = 300
/** So many times as much must be hidden as is seen: a dialogue on consent or a form of a page is longer than a short story. */
const MUCH_MORE = 2
/** A copy of what is seen says so much of the same: pages keep one for print, for machines, for another width. */
const COPIED = 0.5

const UNREAD: ReadonlySet<string> = new Set(
  'script style title noscript template textarea svg a button select nav footer form'.split(' '),
)

const A = /* @__PURE__ */ numberOf('a')

/** How many letters of prose a piece of text holds: all of them if it is long enough to be a sentence, or none. */
function proseIn(data: string): number {
  if (data.length < FEWEST_SIGNS) return 0
  const { length } = decodeEntities(data).trim()
  return length >= FEWEST_LETTERS || (length >= FEWEST_SIGNS && holdsDense(data)) ? length : 0
}

/** What elements hide by their own word; of those that were not entered the prose is not known. */
type Dark = Map<Element, { readonly hiding: Hiding; prose: number | undefined }>

/** Adds up, on a walk through a page, how much prose is seen of it, and what elements hide by their own word. */
export class ProseCount {
  private readonly dark: Dark = new Map()
  /** The rows of texts that are seen. Their prose is counted once something hides enough. */
  private readonly seen: number[] = []

  constructor(private readonly tree: Tree) {}

  /** An element is not entered. */
  hide(element: Element, hiding: Hiding): void {
    this.dark.set(element, { hiding, prose: undefined })
  }

  /** The text at a row is seen, or hidden by an element around it. */
  read(at: number, hiding: Hiding | undefined, by: Element | undefined): void {
    const { starts, ends } = this.tree
    if (!hiding) {
      if ((ends[at] as number) - (starts[at] as number) >= FEWEST_SIGNS) this.seen.push(at)
    } else if (by) {
      const prose = (this.dark.get(by)?.prose ?? 0) + proseIn(this.tree.textAt(at))
      this.dark.set(by, { hiding, prose })
    }
  }

  /**
   * Elements that hide more of a page’s prose than is seen of it, all that hide in one way together: a script shows what
   * is in them, for nobody writes a story that nobody sees. A copy of what is seen stays hidden.
   *
   * `<body style="opacity:0">…` → the body
   */
  mostlyHidden(root: Document): Element[] {
    const { dark } = this
    const ways = waysOf(dark).filter(({ length }) => length >= LEAST_STORY)
    if (ways.length === 0) return []
    const enough = Math.max(LEAST_STORY, MUCH_MORE * this.proseSeen())
    const most = ways.filter((way) => way.length >= enough && proseOf(way) >= enough)
    if (most.length === 0) return []
    const told = new Shingles()
    readProse(root, (text) => told.add(text), dark)
    return most.flatMap(({ elements }) => elements.filter((element) => !isCopy(element, told)))
  }

  private proseSeen(): number {
    const { tree } = this
    const isStory = (kind: number) => kind >= 0 && kind !== A
    const kindAround = (at: number) => tree.kinds[tree.parents[at] as number] as number
    return this.seen.reduce((sum, at) => sum + (isStory(kindAround(at)) ? proseIn(tree.textAt(at)) : 0), 0)
  }
}

/** What hides in one way. */
interface Way {
  readonly elements: Element[]
  /** Letters of prose that is known … */
  prose: number
  /** … and code units of all of it, tags and all. */
  length: number
  /** Those of which the prose is not known. */
  readonly closed: Element[]
}

function waysOf(dark: Dark): Way[] {
  const ways = new Map<string, Way>()
  for (const [element, { hiding, prose }] of dark) {
    const key = `${hiding.rule} ${hiding.because ?? ''}`
    const way = ways.get(key) ?? { elements: [], prose: 0, length: 0, closed: [] }
    ways.set(key, way)
    way.elements.push(element)
    way.prose += prose ?? 0
    way.length += prose ?? (element.endIndex ?? 0) - startOf(element)
    if (prose === undefined) way.closed.push(element)
  }
  return [...ways.values()]
}

/** Letters of prose in a way, each piece counted once. */
function proseOf({ prose, closed }: Way): number {
  const pieces = new Set<string>()
  return closed.reduce((sum, element) => sum + newLetters(element, pieces), prose)
}

/** Letters of the pieces of prose in an element that are not known yet. */
function newLetters(element: Element, known: Set<string>): number {
  let letters = 0
  readProse(element, (text) => {
    if (!known.has(text)) letters += text.trim().length
    known.add(text)
  })
  return letters
}

function isCopy(element: Element, told: Shingles): boolean {
  const own = new Shingles()
  readProse(element, (text) => own.add(text))
  return own.shareIn(told) >= COPIED
}

/** Hears the pieces of prose in an element, but not what is in the dark. */
function readProse(root: Document | Element, hear: (text: string) => void, dark?: Dark): void {
  visit(root, {
    enter(node: AnyNode) {
      if (node.nodeType === 3 && proseIn(node.data) > 0) hear(decodeEntities(node.data))
      return isElement(node) && !UNREAD.has(node.name) && !dark?.has(node)
    },
  })
}
