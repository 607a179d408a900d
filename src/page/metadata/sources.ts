import type { Budgets } from '../../budget.js'
import type { Words } from '../../locale/at-hand.js'
import type { Naming } from '../../story/people.js'
import { nameKey } from '../../story/people.js'
import { sourceIn } from '../cursor.js'
import { Attribute } from '../read/attributes.js'
import type { Page } from '../read/columns.js'
import { absolute } from './address.js'
import { type Clue, clueIn, foundAt, inOneLine } from './clue.js'
import { type Gathered, gather, valueAt } from './gather.js'
import { fieldIn, fieldOf, LinkedData, type LinkedNode, storyNodes, typesIn } from './linked-data.js'
import { type MetaClue, type MetaField, readMetas } from './meta-elements.js'
import { isPersonal, siteNameKeys } from './site-names.js'

const LONGEST_TITLE = 400
const IS_ADDRESS = /^@|:\/\//
const ORGANIZATION = /organi[sz]ation|corporation|website|brand/i

/** All that the head, the JSON-LD and the markup of a page say of its story, before anything is chosen. */
export interface Sources {
  readonly page: Page
  readonly gathered: Gathered
  readonly data: LinkedData
  /** The nodes of JSON-LD about the story, the most certain first. */
  readonly nodes: readonly LinkedNode[]
  readonly metas: ReadonlyMap<MetaField, readonly MetaClue[]>
  readonly title: Clue | undefined
  /** The addresses that the page gives itself, in full. */
  readonly urls: readonly Clue[]
  /** The address where it was found, and those. */
  readonly addresses: readonly string[]
  /** What relative addresses are relative to. */
  readonly base: string | undefined
  readonly siteNames: readonly Clue[]
  /** Names of the site as `nameKey` writes them. */
  readonly publishers: ReadonlySet<string>
  /** The same without names of persons, for a site may have the name of its author. */
  readonly naming: Naming
}

/** Reads what a page says of itself. `url`: where it was found. */
export function readSources(page: Page, words: Words, budgets: Budgets, url: string | undefined): Sources {
  const gathered = gather(page)
  const metas = readMetas(page, gathered.metas, words)
  const data = new LinkedData(page, gathered.linkedData, budgets)
  const canonicals = gathered.links.filter(
    (row) => valueAt(page, row, Attribute.rel)?.trim().toLowerCase() === 'canonical',
  )
  const said = [
    ...canonicals.flatMap((row) => clueIn(page, row, Attribute.href, 'canonical')),
    ...(metas.get('url') ?? []),
  ]
  const urls = said.flatMap((clue) => inFull(clue, url))
  const place = url ?? urls[0]?.value
  const base = absolute(inOneLine(valueAt(page, gathered.base, Attribute.href) ?? ''), place) ?? place
  const addresses = [...(url === undefined ? [] : [url]), ...urls.map(({ value }) => value)]
  const title = titleClue(page, gathered.title)
  const heads = [...(metas.get('title') ?? []).map(({ value }) => value), ...(title ? [title.value] : [])]
  const nodes = storyNodes(data, heads, addresses)
  const linkedNames = nodes.flatMap((node) =>
    data.textsOf(node, 'publisher').map(({ value, path }) => ({ value, found: data.foundIn(node, 'siteName', path) })),
  )
  const siteNames = [...(metas.get('siteName') ?? []), ...linkedNames].filter(
    ({ value }) => !IS_ADDRESS.test(value) && !(heads.includes(value) && value.split(' ').length > MOST_SITE_WORDS),
  )
  const names = [
    ...siteNames.map(({ value }) => value),
    ...data.nodes.flatMap((node) => publisherOf(data, node)),
    ...housesIn(data, nodes),
  ]
  const publishers = siteNameKeys(names, addresses, heads)
  const people = new Set(
    [...names, ...(metas.get('authors') ?? []).map(({ value }) => value), ...authorNames(data, nodes)]
      .filter(isPersonal)
      .map(nameKey),
  )
  const naming = { words, publishers: new Set([...publishers].filter((key) => !people.has(key))) }
  return { page, gathered, data, nodes, metas, title, urls, addresses, base, siteNames, publishers, naming }
}

const MOST_SITE_WORDS = 5

/** An address in full, if it leads to a page or a picture on the web. */
export function inFull({ value, found }: Clue, base: string | undefined): Clue[] {
  const full = absolute(value, base)
  return full === undefined ? [] : [{ value: full, found }]
}

/** What the story nodes say in some fields, in order. */
export function linkedClues({ data, nodes }: Sources, field: string, ...keys: readonly string[]): Clue[] {
  return nodes.flatMap((node) =>
    keys.flatMap((key) =>
      data.textsOf(node, key).map(({ value, path }) => ({ value, found: data.foundIn(node, field, path) })),
    ),
  )
}

function titleClue(page: Page, row: number): Clue | undefined {
  if (row < 0) return undefined
  const value = inOneLine(sourceIn(page, row).slice(0, LONGEST_TITLE))
  return value === '' ? undefined : { value, found: foundAt(page, row, 'title') }
}

/** The name of a site or a company that publishes it; not of a person who does. */
function publisherOf(data: LinkedData, { fields }: LinkedNode): string[] {
  const types = typesIn(fieldOf(fields, '@type'))
  const isHouse = types.some((type) => type === 'WebSite' || type.endsWith('Organization')) && !types.includes('Person')
  const name = isHouse ? data.lineOf(fieldOf(fields, 'name')) : ''
  return name === '' ? [] : [name]
}

const authorsOf = (data: LinkedData, nodes: readonly LinkedNode[]) =>
  nodes.flatMap((node) => data.valuesOf(node, 'author'))

const housesIn = (data: LinkedData, nodes: readonly LinkedNode[]): string[] =>
  authorsOf(data, nodes)
    .filter((author) => typesIn(fieldIn(author, '@type')).some((type) => ORGANIZATION.test(type)))
    .map((author) => data.lineOf(fieldIn(author, 'name')))
    .filter(Boolean)

const authorNames = (data: LinkedData, nodes: readonly LinkedNode[]): string[] =>
  authorsOf(data, nodes).map((author) =>
    data.lineOf(typeof author.value === 'string' ? author.value : fieldIn(author, 'name')),
  )

/** Whether a JSON-LD value is an organization rather than a person. */
export const isOrganization = (type: unknown): boolean => typesIn(type).some((name) => ORGANIZATION.test(name))
