import { agencyNamed } from '../../../news/agencies.js'
import { isRecord } from '../../../record.js'
import { fieldIn } from '../json/json-ld.js'
import type { Sources } from '../sources.js'
import type { Clue } from '../values.js'
import { partsOf } from './byline-parts.js'

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
