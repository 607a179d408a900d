import type { Found } from '../../../document.js'
import { isRecord } from '../../../record.js'
import type { Clue } from '../clue.js'
import { fieldIn, type LinkedData, type Resolved, typesIn } from '../json/json-ld.js'
import type { MetaClue } from '../meta.js'
import type { Sources } from '../sources.js'
import { type Authors, areFull, includes, nobody, shareNames } from './authors-of.js'
import { peopleOf } from './people.js'
import { type Naming, nameKey } from './publisher.js'

const ORGANIZATION = /organi[sz]ation|corporation|website|brand/i

/**
 * The people who wrote the article: as JSON-LD has them, or the meta elements if those know more of them,
 * or the bylines on the page.
 */
export function authorsOf(sources: Sources, bylines: () => Authors, ...last: readonly (() => Authors)[]): Authors {
  const linked = linkedAuthors(sources)
  const named = metaAuthors(sources.meta('authors'), sources.naming)
  if (linked.names.length > 0 && includes(named, linked) && areFull(named)) return named
  if (areFull(linked)) return linked
  const seen = bylines()
  // Publishers name themselves in the head of a page and the writer in its body: what is seen counts for more.
  if (areFull(named) && (seen.names.length === 0 || shareNames(seen, named))) return named
  const said = [seen, linked, named].find(({ names }) => names.length > 0)
  if (said) return said
  for (const look of last) {
    const authors = look()
    if (authors.names.length > 0) return authors
  }
  return nobody
}

function linkedAuthors({ data, nodes, naming }: Sources): Authors {
  const known = new Map<string, readonly string[]>()
  const peopleNamed = (name: string): readonly string[] => {
    const people = known.get(name) ?? peopleOf(name, { ...naming, named: true })
    known.set(name, people)
    return people
  }
  for (const node of nodes) {
    for (const key of ['author', 'creator']) {
      const names = new Map<string, string>()
      const origins: Found[] = []
      for (const author of data.valuesOf(node, key)) {
        const people = authorNames(author, data).flatMap(peopleNamed)
        for (const name of people) names.set(nameKey(name), name)
        if (people.length > 0) origins.push(data.originOf(node, 'authors', pathOf(author)))
      }
      if (names.size > 0) return { names: [...names.values()], origins }
    }
  }
  return nobody
}

/** `"Ana Ruiz"`, `{ name: "Ana Ruiz" }` and `{ name: ["Ana Ruiz", "Bo Li"] }`, but no organisation. */
function authorNames(author: Resolved, data: LinkedData): string[] {
  const { value } = author
  if (typeof value === 'string') return [data.lineOf(value)]
  if (!isRecord(value) || typesIn(fieldIn(author, '@type')).some((type) => ORGANIZATION.test(type))) return []
  const name = fieldIn(author, 'name')
  const names = Array.isArray(name) ? name.slice(0, MOST_NAMES) : [name]
  return names.flatMap((text) => (typeof text === 'string' ? [data.lineOf(text)] : []))
}

const MOST_NAMES = 50

const pathOf = ({ value, path }: Resolved): string => (isRecord(value) ? `${path}.name` : path)

function metaAuthors(metas: readonly MetaClue[], naming: Naming): Authors {
  let best = nobody
  for (const first of metas) {
    const same = metas.filter(({ name }) => name === first.name)
    if (same[0] !== first) continue
    const authors = namesIn(same, naming)
    if (includes(authors, best) && (areFull(authors) || !areFull(best))) best = authors
  }
  return best
}

function namesIn(clues: readonly Clue[], naming: Naming): Authors {
  const names = new Map<string, string>()
  const origins: Found[] = []
  for (const { value, origin } of clues) {
    const people = peopleOf(value, { ...naming, named: true })
    for (const name of people) names.set(nameKey(name), name)
    if (people.length > 0) origins.push(origin)
  }
  return { names: [...names.values()], origins }
}
