import type { Words } from '../../locale/at-hand.js'
import { peopleWordsOf } from '../../locale/people-words.js'
import { attributeOf } from '../cursor.js'
import { Attribute } from '../read/attributes.js'
import type { Page } from '../read/columns.js'
import { type Clue, foundAt, inOneLine } from './clue.js'
import { DATE_ENDINGS, META_NAMES } from './meta-names.table.js'

export type MetaField = keyof typeof META_NAMES

export interface MetaClue extends Clue {
  /** The name under which the page gives it, in lowercase, without dots, dashes and underscores. */
  readonly name: string
  /** Its place among the names of its field, the most trusted first. */
  readonly rank: number
}

/** For each known name: the field that it gives, and its place in the list. */
const KNOWN = /* @__PURE__ */ new Map<string, readonly [field: MetaField, rank: number]>(
  /* @__PURE__ */ (Object.keys(META_NAMES) as MetaField[]).flatMap((field) =>
    META_NAMES[field].split(' ').map((name, rank) => [name, [field, rank] as const] as const),
  ),
)

const MARKS = /[-._]/g
const LONGEST_VALUE = 5000
const LONGEST_NAME = 60
const MOST_CLUES = 200
const LAST_RANK = 1000
/** The attributes that name what a meta element gives, the most trusted first. */
const KEYS = /* @__PURE__ */ (() => [Attribute.property, Attribute.name, Attribute.itemprop, Attribute['http-equiv']])()
const CARD = /^twitter:(label|data)([12])$/

/** What `<meta>` elements say, field by field, the most trusted names first. */
export function readMetas(page: Page, metas: readonly number[], words: Words): ReadonlyMap<MetaField, MetaClue[]> {
  const clues = new Map<MetaField, MetaClue[]>()
  const add = (field: MetaField, clue: MetaClue) => {
    const others = clues.get(field)
    if (!others) clues.set(field, [clue])
    else if (others.length < MOST_CLUES) others.push(clue)
  }
  const cards = new Map<string, Clue & { readonly key: string }>()
  for (const row of metas) {
    const content = attributeOf(page, row, Attribute.content) ?? attributeOf(page, row, Attribute.value)
    if (!content || content.length > LONGEST_VALUE) continue
    for (const attribute of KEYS) {
      const key = attributeOf(page, row, attribute)
      if (!key || key.length > LONGEST_NAME) continue
      const name = key.trim().toLowerCase().replace(MARKS, '')
      const isCard = CARD.test(name)
      const [field, rank] = KNOWN.get(name) ?? unknown(name)
      if (!field && !isCard) continue
      const value = inOneLine(content)
      if (value === '') continue
      const found = { ...foundAt(page, row, `meta/${field ?? 'authors'}`), path: key }
      if (field) add(field, { value, name, rank, found })
      else cards.set(name, { value, found, key })
      break
    }
  }
  // `twitter:label1` says `Written by`, and `twitter:data1` who.
  for (const number of [1, 2]) {
    const label = cards.get(`twitter:label${number}`)
    const data = cards.get(`twitter:data${number}`)
    if (label && data && peopleWordsOf(words).openings.has(label.value.toLowerCase()))
      add('authors', { value: data.value, name: 'twittercard', rank: LAST_RANK, found: data.found })
  }
  for (const list of clues.values()) list.sort((one, other) => one.rank - other.rank)
  return clues
}

const unknown = (name: string): readonly [field: MetaField | undefined, rank: number] =>
  DATE_ENDINGS.some((ending) => name.endsWith(ending)) ? ['publishedAt', LAST_RANK] : [undefined, 0]
