import type { Element } from 'domhandler'
import type { Found } from '../../document.js'
import { endOf, startOf } from '../parse.js'
import type { Authors } from './authors.js'
import { nameKey, namesHouse, peopleOf } from './people.js'
import type { Surroundings } from './surroundings.js'
import { piecesOf } from './text-of.js'

/** Bylines of one article stand together; the next one belongs to another. */
const together = 2500
const longest = 300
const joining = /^(?:by|and|und|et|og|och|y|e|en|von|par|por|di|door|av|af|[,&/:–—-]+)$|[,&:]$|\s(?:and|by)$/i
const joiningStart = /^(?:[,&/:.)]|(?:and|und|et|og|och)\s)/i

interface Byline {
  readonly start: number
  readonly end: number
  readonly people: readonly string[]
}

/**
 * The people named near the headline: by the innermost elements that say they hold a name, or else by links to the
 * pages of authors, or by what opens with “By”. A byline that names a house alone ends the search: `By Reuters`.
 */
export function visibleAuthors(
  { bylines, profiles, openings }: Surroundings,
  html: string,
  houses: ReadonlySet<string>,
): Authors {
  for (const elements of [bylines, profiles, openings]) {
    const said = bylinesIn(elements, html, houses)
    if (said.length > 0) return authorsIn(said)
  }
  return { names: [], origins: [] }
}

/** The bylines that name people or a house, the innermost of those that hold each other. */
function bylinesIn(elements: readonly Element[], html: string, houses: ReadonlySet<string>): Byline[] {
  const bylines = elements.flatMap((element) => {
    const line = lineIn(element)
    if (line === undefined) return []
    const people = peopleOf(line, { houses })
    if (people.length === 0 && !namesHouse(line, houses)) return []
    return [{ start: startOf(element), end: endOf(element, html), people }]
  })
  return bylines.filter(({ end, people }, at) => {
    const next = bylines[at + 1]
    return !next || next.start >= end || next.people.length < people.length
  })
}

function authorsIn(bylines: readonly Byline[]): Authors {
  const names = new Map<string, string>()
  const origins: Found[] = []
  let end = bylines[0]?.end ?? 0
  for (const byline of bylines) {
    if (byline.start - end > together) continue
    for (const name of byline.people) names.set(nameKey(name), name)
    if (byline.people.length > 0)
      origins.push({ source: { start: byline.start, end: byline.end }, rule: 'html/metadata/byline' })
    end = Math.max(end, byline.end)
  }
  return { names: [...names.values()], origins }
}

function lineIn(element: Element): string | undefined {
  const pieces = piecesOf(element, longest)?.map(({ text }) => text)
  return pieces && glue(pieces)
}

/** Pieces that belong together in one line, others on lines of their own: `By`, `Ana Ruiz`, `Reporter` → `By Ana Ruiz⏎Reporter` */
function glue(pieces: readonly string[]): string {
  return pieces.reduce((text, piece, at) => {
    const last = pieces[at - 1]
    const joined = last !== undefined && (joining.test(last) || joiningStart.test(piece))
    return text + (at === 0 ? '' : joined ? ' ' : '\n') + piece
  }, '')
}
