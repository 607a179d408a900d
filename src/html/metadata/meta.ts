import type { Words } from '../../locale/at-hand.js'
import { peopleWordsOf } from '../../locale/people-words.js'
import { DATE_ENDINGS, META_NAMES } from '../../page/metadata/meta-names.table.js'
import { numberOf } from '../parse/names.js'
import type { Element } from '../parse/node.js'
import { endOf, startOf } from '../parse/parse.js'
import { lineOf } from './line-of.js'
import type { Clue } from './values.js'

export type MetaField = keyof typeof META_NAMES

/** For each known name: the field that it gives, and how far down its list it stands. */
const KNOWN = /* @__PURE__ */ new Map<string, readonly [field: MetaField, rank: number]>(
  /* @__PURE__ */ (Object.keys(META_NAMES) as MetaField[]).flatMap((field) =>
    META_NAMES[field].split(' ').map((name, rank) => [name, [field, rank] as const] as const),
  ),
)

const MARKS = /[-._]/g
const LONGEST_VALUE = 5000
const MOST_CLUES = 200
const LAST_RANK = 1000

const CONTENT = /* @__PURE__ */ numberOf('content')
const VALUE = /* @__PURE__ */ numberOf('value')
const PROPERTY = /* @__PURE__ */ numberOf('property')
const NAME = /* @__PURE__ */ numberOf('name')
/** The attributes that say what a meta element gives, the surest first. */
const KEYS = /* @__PURE__ */ ['property', 'name', 'itemprop', 'http-equiv'].map(numberOf)

export interface MetaClue extends Clue {
  /** The name under which the page gives it, as compared. */
  readonly name: string
  readonly rank: number
}

/** What the meta elements say, field by field, the most trusted names first. */
export function readMetas(metas: readonly Element[], words: Words): ReadonlyMap<MetaField, readonly MetaClue[]> {
  const clues = new Map<MetaField, MetaClue[]>()
  const cards: Cards = { labels: new Map(), data: new Map() }
  for (const element of metas) {
    const { tree, at } = element
    const content = tree.valueAt(at, CONTENT) ?? tree.valueAt(at, VALUE)
    if (!content || content.length > LONGEST_VALUE) continue
    const named = tree.valueAt(at, NAME) ?? tree.valueAt(at, PROPERTY)
    const pair = named?.startsWith('twitter:') ? CARD_LABEL.exec(named) : undefined
    if (pair) cards[pair[1] === 'label' ? 'labels' : 'data'].set(pair[2] as string, element)
    for (const attribute of KEYS) {
      const key = tree.valueAt(at, attribute)
      if (!key) continue
      const compared = lineOf(key).toLowerCase().replace(MARKS, '')
      const [field, rank] = KNOWN.get(compared) ?? unknown(compared)
      const value = field && lineOf(content)
      if (!field || !value) continue
      const source = { start: startOf(element), end: endOf(element) }
      const clue = { value, name: compared, rank, origin: { source, rule: `html/metadata/meta/${field}`, path: key } }
      const others = clues.get(field)
      if (!others) clues.set(field, [clue])
      else if (others.length < MOST_CLUES) others.push(clue)
      break
    }
  }
  const signed = authorOfCard(cards, words)
  if (signed) clues.set('authors', [...(clues.get('authors') ?? []), signed])
  for (const list of clues.values()) list.sort((one, other) => one.rank - other.rank)
  return clues
}

const CARD_LABEL = /^twitter:(label|data)([12])$/

/** The labels and values that a card of a social network shows, by their number. */
interface Cards {
  readonly labels: Map<string, Element>
  readonly data: Map<string, Element>
}

/** `twitter:label1` says `Written by`, and `twitter:data1` who. */
function authorOfCard({ labels, data }: Cards, words: Words): MetaClue | undefined {
  for (const [number, label] of labels) {
    const value = data.get(number)
    const name = value && lineOf(value.get('content') ?? '')
    if (!name || !peopleWordsOf(words).openings.has(lineOf(label.get('content') ?? '').toLowerCase())) continue
    const source = { start: startOf(value), end: endOf(value) }
    const path = `twitter:data${number}`
    return { value: name, name: path, rank: LAST_RANK, origin: { source, rule: 'html/metadata/meta/authors', path } }
  }
  return undefined
}

function unknown(name: string): readonly [field: MetaField | undefined, rank: number] {
  return DATE_ENDINGS.some((ending) => name.endsWith(ending)) ? ['publishedAt', LAST_RANK] : [undefined, 0]
}
