import type { Budgets } from '../../budget.js'
import type { Found } from '../../document.js'
import { isRecord } from '../../record.js'
import { sourceIn } from '../cursor.js'
import type { Page } from '../read/columns.js'
import { foundAt, inOneLine } from './clue.js'
import { readJson } from './json.js'
import { likeness } from './likeness.js'

/** A JSON object of a script, and where it is: `$.@graph[1]` */
export interface LinkedNode {
  readonly fields: Readonly<Record<string, unknown>>
  readonly path: string
  /** The row of its script. */
  readonly row: number
}

/** A value of a field, with the node that its `@id` points to. The node is shared, never copied. */
export interface LinkedValue {
  readonly value: unknown
  readonly path: string
  readonly node: LinkedNode | undefined
}

interface LinkedText {
  readonly value: string
  readonly path: string
}

const LONGEST_VALUE = 10_000
const LONGEST_LIST = 500
const WRAPPERS = ['@graph', 'mainEntity', 'mainEntityOfPage']

/** What a page says in JSON-LD, within the budgets of a source: cyclic references and endless lists cost no more than others. */
export class LinkedData {
  readonly nodes: LinkedNode[] = []
  /** The values of the scripts, one each. */
  readonly roots: unknown[] = []
  private readonly byId = new Map<string, LinkedNode>()

  constructor(
    private readonly page: Page,
    scripts: readonly number[],
    private readonly budgets: Budgets,
  ) {
    for (const row of scripts) this.read(row)
  }

  private read(row: number): void {
    const { openEnd, closeStart } = this.page
    if (!this.budgets.of('linked-data-length').spend((closeStart[row] as number) - (openEnd[row] as number))) return
    const root = readJson(sourceIn(this.page, row))
    if (root !== undefined) this.roots.push(root)
    const waiting: { value: unknown; path: string }[] = [{ value: root, path: '$' }]
    for (let at = 0; at < waiting.length; at++) {
      const { value, path } = waiting[at] as { value: unknown; path: string }
      if (typeof value !== 'object' || value === null) continue
      if (!this.budgets.of('linked-data-nodes').spend()) return
      if (Array.isArray(value)) {
        value.slice(0, LONGEST_LIST).forEach((item, nth) => {
          waiting.push({ value: item, path: `${path}[${nth}]` })
        })
        continue
      }
      const node: LinkedNode = { fields: value as Record<string, unknown>, path, row }
      this.nodes.push(node)
      this.name(node)
      for (const key of WRAPPERS) {
        const inside = fieldOf(node.fields, key)
        if (typeof inside === 'object') waiting.push({ value: inside, path: `${path}.${key}` })
      }
    }
  }

  /** Files a node by its id, unless one that says more has it: `{ "@id": "#me" }` only points. */
  private name(node: LinkedNode): void {
    const id = fieldOf(node.fields, '@id')
    if (typeof id !== 'string') return
    const known = this.byId.get(id)
    if (!known || Object.keys(known.fields).length < Object.keys(node.fields).length) this.byId.set(id, node)
  }

  /** The values of a field: those of a list one by one. */
  valuesOf({ fields, path }: LinkedNode, key: string): LinkedValue[] {
    const value = fieldOf(fields, key)
    if (value === undefined || value === null) return []
    const list = Array.isArray(value) ? value.slice(0, LONGEST_LIST) : [value]
    if (!this.budgets.of('linked-data-values').spend(list.length)) return []
    const isList = Array.isArray(value)
    return list.map((item, at) => this.resolved(item, isList ? `${path}.${key}[${at}]` : `${path}.${key}`))
  }

  private resolved(value: unknown, path: string): LinkedValue {
    const id = isRecord(value) ? fieldOf(value, '@id') : undefined
    const node = typeof id === 'string' ? this.byId.get(id) : undefined
    return node && node.fields !== value ? { value, path: node.path, node } : { value, path, node: undefined }
  }

  /** All texts of a field, in one line each. Of an object it is the name, or else its address. */
  textsOf(node: LinkedNode, key: string): LinkedText[] {
    return this.valuesOf(node, key).flatMap((each) => {
      const inner = isRecord(each.value)
        ? (fieldIn(each, 'name') ?? fieldIn(each, 'url') ?? fieldIn(each, '@id'))
        : each.value
      const value = this.lineOf(inner)
      return value === '' ? [] : [{ value, path: each.path }]
    })
  }

  textOf(node: LinkedNode, key: string): LinkedText | undefined {
    return this.textsOf(node, key)[0]
  }

  /** A value in one line; nothing if it is no text, or once too many were requested. */
  lineOf(value: unknown): string {
    if (typeof value !== 'string' || value.length > LONGEST_VALUE) return ''
    return this.budgets.of('linked-data-values').spend() ? inOneLine(value) : ''
  }

  foundIn({ row }: LinkedNode, field: string, path: string): Found {
    return { ...foundAt(this.page, row, `json-ld/${field}`), path }
  }
}

/** A field of its own: `__proto__` and `constructor` give nothing that the page did not write. */
export function fieldOf(fields: object, key: string): unknown {
  return Object.hasOwn(fields, key) ? (fields as Record<string, unknown>)[key] : undefined
}

/** A field of a value, or of the node that it points to. */
export function fieldIn({ value, node }: LinkedValue, key: string): unknown {
  const own = isRecord(value) ? fieldOf(value, key) : undefined
  return own !== undefined || !node ? own : fieldOf(node.fields, key)
}

/** The types under `@type`, without their vocabulary: `https://schema.org/NewsArticle` → `['NewsArticle']` */
export function typesIn(types: unknown): string[] {
  const list: unknown[] = Array.isArray(types) ? types.slice(0, 10) : [types]
  return list.flatMap((type) =>
    typeof type === 'string'
      ? [type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'), type.lastIndexOf('#')) + 1)]
      : [],
  )
}

/** The weight of a type as the story on the page, rather than the site or a part of the page. */
const WEIGHTS: readonly (readonly [weight: number, type: RegExp])[] = [
  [4, /^(?:\w{0,30}Article|BlogPosting|LiveBlogPosting|Report)$/],
  [3, /^(?:SocialMediaPosting|DiscussionForumPosting|Review|CriticReview|Recipe)$/],
  [2, /^(?:CreativeWork|PodcastEpisode|RadioEpisode)$/],
  [1.5, /^(?:WebPage|ItemPage|MedicalWebPage|FAQPage)$/],
  [1, /^(?:VideoObject|ImageGallery|MediaGallery)$/],
]
/** A web page or a video about this story still counts beside the story itself. */
const TOLERANCE = 3.5
const LONGEST_ADDRESS = 1000
const SCHEME = /^https?:\/\/(?:www\.|m\.|amp\.)?/i
const QUERY = /[?#]/
const MOST_TITLES = 12

/**
 * The nodes that describe the story of the page, the most certain first. A related item, with another headline and another
 * address, is left out if a node is more certain.
 */
export function storyNodes(data: LinkedData, titles: readonly string[], addresses: readonly string[]): LinkedNode[] {
  const here = new Set(addresses.map(addressKey))
  const rated = data.nodes.flatMap((node) => {
    const types = typesIn(fieldOf(node.fields, '@type'))
    const weight = WEIGHTS.find(([, type]) => types.some((name) => type.test(name)))?.[0] ?? 0
    return weight > 0 ? [{ node, rating: weight + claimOf(data, node, titles, here) }] : []
  })
  const best = Math.max(0, ...rated.map(({ rating }) => rating))
  return rated
    .filter(({ rating }) => rating >= best - TOLERANCE && rating > 0)
    .sort((one, other) => other.rating - one.rating)
    .map(({ node }) => node)
}

/** From −3, for a node about something else, to 5. */
function claimOf(data: LinkedData, node: LinkedNode, titles: readonly string[], here: ReadonlySet<string>): number {
  const headline = (data.textOf(node, 'headline') ?? data.textOf(node, 'name'))?.value
  const likest =
    headline === undefined ? 0 : Math.max(0, ...titles.slice(0, MOST_TITLES).map((title) => likeness(title, headline)))
  const pages = ['url', 'mainEntityOfPage', '@id'].flatMap((key) => data.textOf(node, key)?.value ?? []).map(addressKey)
  const isHere = pages.some((page) => here.has(page))
  const isElsewhere = !isHere && here.size > 0 && pages.some((page) => page !== '')
  return likest * 3 + (isHere ? 2 : 0) - (isElsewhere && likest < 0.5 ? 3 : 0)
}

/** An address to compare: `https://www.Example.org/a/?x=1#y` → `example.org/a` */
function addressKey(url: string): string {
  const path = url.slice(0, LONGEST_ADDRESS).replace(SCHEME, '').split(QUERY, 1)[0] as string
  return (path.endsWith('/') ? path.slice(0, -1) : path).toLowerCase()
}

const DEEPEST = 64
const MOST_VALUES = 20_000

/** The JSON-LD of a page as plain values, without what is nested too deep or listed too long, and without `__proto__`. */
export function boundedJson(roots: readonly unknown[]): unknown[] {
  let left = MOST_VALUES
  const copy = (value: unknown, depth: number): unknown => {
    if (depth > DEEPEST || --left < 0) return undefined
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).filter(([key]) => key !== '__proto__')
    const copied: [string, unknown][] = []
    for (const [key, inner] of entries) {
      const made = copy(inner, depth + 1)
      if (made === undefined) return undefined
      copied.push([key, made])
    }
    return Array.isArray(value) ? copied.map(([, made]) => made) : Object.fromEntries(copied)
  }
  return roots.map((root) => copy(root, 0)).filter((made) => made !== undefined)
}
