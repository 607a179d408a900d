import type { Found } from '../../../document.js'
import type { Element } from '../../parse/node.js'
import { endOf, startOf } from '../../parse/parse.js'
import type { Beside } from '../around.js'
import type { Surroundings } from '../surroundings.js'
import type { ElementText } from '../text-of.js'
import { type Authors, includes, nobody } from './authors-of.js'
import { isHelp, opened } from './opening.js'
import { namesPublisher, penNameIn, peopleOf } from './people.js'
import { type Naming, nameKey } from './publisher.js'

/** Bylines of one article stand together; the next one belongs to another. */
const TOGETHER = 2500

/** More bylines of other people than these are a list of stories. */
const MOST_SIGNED = 4

const isList = (bylines: readonly Byline[]): boolean =>
  new Set(bylines.map(({ people }) => people.join())).size > MOST_SIGNED

interface Byline {
  readonly start: number
  readonly end: number
  readonly people: readonly string[]
  /** The element and its class: names of one list have the same. */
  readonly markup: string
  /** Whether a word like “By” says that names follow. */
  readonly isOpened: boolean
}

/**
 * The people named near the headline: by the innermost elements that say they hold a name, or else by links to the
 * pages of authors, or by what opens with “By”; one of the latter that names all of the former and more counts for more.
 * A byline that names a publisher alone ends the search: `By Reuters`.
 */
export function visibleAuthors(
  { bylines, profiles, openings, before }: Surroundings,
  naming: Naming,
  text: ElementText,
  beside: Beside,
): Authors {
  let best: Authors | undefined
  for (const elements of [bylines, profiles, openings]) {
    const own = elements.filter(
      (element) => !isHelp(before.get(element) ?? '', naming.words) && !beside.isComment(element),
    )
    const said = bylinesIn(own, naming, text)
    if (said.length === 0) continue
    const authors = elements === openings && isList(said) ? nobody : authorsIn(said)
    if (!best || (best.names.length > 0 && includes(authors, best))) best = authors
  }
  return best ?? nobody
}

/** Whether a byline near the headline names the site or an agency: `By Reuters` */
export function isSignedByHouse({ bylines, openings }: Surroundings, naming: Naming, text: ElementText): boolean {
  return [...bylines, ...openings].some((element) =>
    linesOf(element, text).some((line) => namesPublisher(line.text, naming)),
  )
}

/**
 * The pen name in an element that holds nothing else and says that it names who wrote, behind a word like “by” or alone:
 * `<a rel="author">Toro</a>`
 * A name of the publisher or of a button is none, and behind the publisher none is looked for: that would be its description.
 */
export function penName(
  { bylines, profiles, before, credits }: Surroundings,
  naming: Naming,
  text: ElementText,
): Authors {
  for (const element of [...bylines, ...profiles]) {
    if (credits.has(element)) continue
    const [line, other] = linesOf(element, text)
    if (line && namesPublisher(line.text, naming)) return nobody
    if (!line || other || line.text.length > LONGEST_PEN_NAME || isHelp(before.get(element) ?? '', naming.words))
      continue
    const { text: said } = opened(line.text, naming.words)
    const name = said.includes(' ') ? undefined : penNameIn(said, naming)
    if (name === undefined) continue
    return { names: [name], origins: [originOf(startOf(element), endOf(element))] }
  }
  return nobody
}

const LONGEST_PEN_NAME = 25

export function originOf(start: number, end: number): Found {
  return { source: { start, end }, rule: 'html/metadata/byline' }
}

/** Agencies that sell nothing but pictures: who stands beside one took the picture. `Ana Ruiz`, `Getty Images` */
const PICTURE_AGENCY =
  /^(?:[\p{L} ]{1,20} via )?(?:getty(?: images)?|shutterstock|alamy|istock|imago(?: images)?|picture alliance|adobe stock)$/iu

export const isOfPicture = (lines: readonly BylineLine[]): boolean =>
  lines.some(({ text }) => PICTURE_AGENCY.test(text))

/** The bylines that name people or a publisher, the innermost of nested ones. */
function bylinesIn(elements: readonly Element[], naming: Naming, text: ElementText): Byline[] {
  const bylines = elements.flatMap((element) => {
    const lines = linesOf(element, text)
    if (isOfPicture(lines)) return []
    const people = peopleIn(lines, naming)
    if (people.length === 0 && !lines.some((line) => namesPublisher(line.text, naming))) return []
    const isOpened = lines.some((line) => line.isOpened)
    return [{ start: startOf(element), end: endOf(element), people, markup: markupOf(element), isOpened }]
  })
  return bylines.filter(({ end, people }, at) => {
    const next = bylines[at + 1]
    return !next || next.start >= end || next.people.length < people.length
  })
}

/** Those in the first line that names any, and in others of the same markup or of their own opening. */
function peopleIn(lines: ReturnType<typeof linesOf>, naming: Naming): string[] {
  const people = new Map<string, string>()
  const marks = new Set<string>()
  for (const { text, markup, isOpened } of lines) {
    if (people.size > 0 && !marks.has(markup) && !isOpened) continue
    const names = peopleOf(text, naming)
    for (const name of names) people.set(nameKey(name), name)
    if (names.length > 0) marks.add(markup)
  }
  return [...people.values()]
}

function authorsIn(bylines: readonly Byline[]): Authors {
  const names = new Map<string, string>()
  const origins: Found[] = []
  let end = bylines[0]?.end ?? 0
  const first = bylines.find(({ people }) => people.length > 0)
  for (const byline of bylines) {
    if (byline.start - end > TOGETHER) continue
    if (byline.markup !== first?.markup && !byline.isOpened) continue
    for (const name of byline.people) names.set(nameKey(name), name)
    if (byline.people.length > 0) origins.push(originOf(byline.start, byline.end))
    end = Math.max(end, byline.end)
  }
  return { names: [...names.values()], origins }
}

const LONGEST = 300
/** Elements are the same if so much of their classes is, for these may be as long as the page. */
const LONGEST_CLASS = 200
const JOINING = /^(?:by|and|und|et|og|och|y|e|en|von|par|por|di|door|av|af|[,&/:–—-]+)$|[,&:]$|\s(?:and|by)$/i
const JOINING_START = /^(?:[,&/:.)]|(?:and|und|et|og|och)(?:\s|$))/i
const OPENING = /^(?:by|von|par|por|di|door|av|af|and|und|et|og|och|[,&])(?:\s|$)|\sby\s/i

/** A line of a byline. */
interface BylineLine {
  readonly text: string
  /** The element that most of it stands in, and its class: names of one list have the same. */
  readonly markup: string
  /** Whether a word like “By” or “and” says that names follow. */
  readonly isOpened: boolean
}

/**
 * The text of an element in lines: what belongs together in one, other pieces in lines of their own; none if it is long.
 * `By`, `Ana Ruiz`, `Reporter` → `By Ana Ruiz`, `Reporter`
 */
export function linesOf(element: Element, reader: ElementText): BylineLine[] {
  const lines: { text: string; markup: string; longest: number; isOpened: boolean }[] = []
  let last = ''
  for (const { text, parent } of reader.piecesOf(element, LONGEST) ?? []) {
    const markup = markupOf(parent)
    const line = lines.at(-1)
    if (line && (JOINING.test(last) || JOINING_START.test(text))) {
      line.text += ` ${text}`
      if (text.length > line.longest) Object.assign(line, { markup, longest: text.length })
    } else lines.push({ text, markup, longest: text.length, isOpened: false })
    last = text
  }
  return lines.map(({ text, markup }) => ({ text, markup, isOpened: OPENING.test(text) }))
}

/** An element by its name and class. */
function markupOf({ name, classes }: Element): string {
  return `${name} ${classes.slice(0, LONGEST_CLASS)}`
}
