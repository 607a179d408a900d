import { isRecord } from '../../../record.js'
import { fieldIn, type LinkedData, type LinkedNode, type Resolved, typesIn } from '../json/json-ld.js'

const ORGANIZATION = /organi[sz]ation|corporation|website|brand/i

interface Linked {
  readonly data: LinkedData
  readonly nodes: readonly LinkedNode[]
}

/** The names that JSON-LD gives the authors of the article, as written. */
export const linkedNames = ({ data, nodes }: Linked): string[] =>
  nodes.flatMap((node) => data.valuesOf(node, 'author').flatMap((author) => authorNames(author, data)))

/** The names of the organizations that JSON-LD gives as authors. */
export const linkedHouses = ({ data, nodes }: Linked): string[] =>
  nodes.flatMap((node) =>
    data.valuesOf(node, 'author').flatMap((author) => (isHouse(author) ? namesOf(author, data) : [])),
  )

/** `"Ana Ruiz"`, `{ name: "Ana Ruiz" }` and `{ name: ["Ana Ruiz", "Bo Li"] }`, but no organisation. */
export function authorNames(author: Resolved, data: LinkedData): string[] {
  return isHouse(author) ? [] : namesOf(author, data)
}

const isHouse = (author: Resolved): boolean =>
  isRecord(author.value) && typesIn(fieldIn(author, '@type')).some((type) => ORGANIZATION.test(type))

function namesOf(author: Resolved, data: LinkedData): string[] {
  const { value } = author
  if (typeof value === 'string') return [data.lineOf(value)]
  if (!isRecord(value)) return []
  const name = fieldIn(author, 'name')
  const names = Array.isArray(name) ? name.slice(0, MOST_NAMES) : [name]
  return names.flatMap((text) => (typeof text === 'string' ? [data.lineOf(text)] : []))
}

const MOST_NAMES = 50
