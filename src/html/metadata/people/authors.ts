import type { Found } from '../../../document.js'
import { isRecord } from '../../../record.js'
import { agencyNamed } from '../../../story/agencies.js'
import { fieldIn, type Resolved } from '../json/json-ld.js'
import type { MetaClue } from '../meta.js'
import type { Sources } from '../sources.js'
import type { Clue } from '../values.js'
import { type Authors, areFull, includes, nobody, shareNames } from './authors-of.js'
import { partsOf } from './byline-parts.js'
import { authorNames } from './linked-names.js'
import { peopleOf } from './people.js'
import { type Naming, nameKey } from './publisher.js'

/**
 * The people who wrote the article: as JSON-LD has them, or the meta elements if those know more of them,
 * or the bylines on the page.
 */
export function authorsOf(
  sources: Sources,
  bylines: () => Authors,
  openings: () => Authors,
  ...last: readonly (() => Authors)[]
): Authors {
  const metas = sources.meta('authors')
  const cited = citedAuthors(metas, sources.naming)
  if (cited.names.length > 0) return cited
  const linked = linkedAuthors(sources)
  const named = metaAuthors(metas, sources.naming)
  if (linked.names.length > 0 && includes(named, linked) && areFull(named)) return named
  if (areFull(linked) && !linked.isAccount) return linked
  const seen = bylines()
  if (areFull(linked))
    return [seen, openings()].find((authors) => areFull(authors) && !shareNames(authors, linked)) ?? linked
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

interface Linked extends Authors {
  /** Whether each is a node of its own, as blog systems have one for the account that posted: a byline may name somebody else. */
  readonly isAccount?: boolean
}

function linkedAuthors({ data, nodes, naming }: Sources): Linked {
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
      let isAccount = true
      for (const author of data.valuesOf(node, key)) {
        const people = authorNames(author, data).flatMap(peopleNamed)
        for (const name of people) names.set(nameKey(name), name)
        if (people.length > 0) origins.push(data.originOf(node, 'authors', pathOf(author)))
        isAccount &&= author.node !== undefined
      }
      if (names.size > 0) return { names: [...names.values()], origins, isAccount }
    }
  }
  return nobody
}

const pathOf = ({ value, path }: Resolved): string => (isRecord(value) ? `${path}.name` : path)

/** The authors of a paper, one in each element, as catalogues read them: `Ruiz, Ana` → `Ana Ruiz` */
function citedAuthors(metas: readonly MetaClue[], naming: Naming): Authors {
  const cited = metas.filter(({ name }) => name === 'citationauthor')
  return namesIn(
    cited.map((clue) => ({ ...clue, value: clue.value.replace(INVERTED, '$2 $1') })),
    naming,
  )
}

const INVERTED = /^([^\s,]{1,30}(?: [^\s,]{1,30})?), ?([^,]{1,40})$/

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

const LONGEST = 200

/** The first agency among those that JSON-LD and the meta elements name as authors: `Le Globe et AFP` → `Agence France-Presse` */
export function agencyOf(sources: Sources): Clue | undefined {
  const tried = new Set<string>()
  for (const { value, origin } of [...linked(sources), ...sources.meta('authors')]) {
    if (value.length > LONGEST || tried.has(value)) continue
    tried.add(value)
    for (const { text } of partsOf(value, sources.naming.words)) {
      const agency = agencyNamed(text)
      if (agency !== undefined) return { value: agency, origin }
    }
  }
  return undefined
}

function linked({ data, nodes }: Sources): Clue[] {
  return nodes.flatMap((node) =>
    data.valuesOf(node, 'author').flatMap((author) => {
      const { value, path } = author
      const name = isRecord(value) ? fieldIn(author, 'name') : value
      const place = isRecord(value) ? `${path}.name` : path
      return typeof name === 'string'
        ? [{ value: data.lineOf(name), origin: data.originOf(node, 'agency', place) }]
        : []
    }),
  )
}
