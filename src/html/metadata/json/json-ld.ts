import type { Budgets } from '../../../budget.js'
import type { Found } from '../../../document.js'
import { readJson } from '../../../page/metadata/json.js'
import { isRecord } from '../../../record.js'
import { childrenOf, type Element } from '../../parse/node.js'
import { endOf, startOf } from '../../parse/parse.js'
import { lineOf } from '../line-of.js'

/** A JSON object of a script, and where it is. */
export interface LinkedNode {
  readonly data: Readonly<Record<string, unknown>>
  /** `$.@graph[1]` */
  readonly path: string
  readonly script: Element
}

/** A value with its path. */
interface Placed {
  readonly value: unknown
  readonly path: string
}

/** A value, and the node that its `@id` points to. The node is shared: a copy for each reference would take quadratic room. */
export interface Resolved extends Placed {
  readonly node: LinkedNode | undefined
}

/** A node, and how much it says. */
interface Named {
  readonly node: LinkedNode
  readonly keys: number
}

const LONGEST_VALUE = 10_000
const WRAPPERS = ['@graph', 'mainEntity', 'mainEntityOfPage']

/** What a field says in words, and where. */
interface LinkedText {
  readonly value: string
  readonly path: string
}

/** All that a page says in JSON-LD. */
export class LinkedData {
  readonly nodes: LinkedNode[] = []
  /** What the scripts hold, one value each. */
  readonly roots: unknown[] = []
  /** Things hang together by `@id`. */
  private readonly byId = new Map<string, Named>()
  /** Texts in one line, for many references may point to one. */
  private readonly lines = new Map<string, string>()

  constructor(
    scripts: readonly Element[],
    private readonly budgets: Budgets,
  ) {
    for (const script of scripts) this.read(script)
  }

  private read(script: Element): void {
    const text = childrenOf(script)
      .map((child) => (child.nodeType === 3 ? child.data : ''))
      .join('')
    if (!this.budgets.of('linked-data-length').spend(text.length)) return
    const left = this.budgets.of('linked-data-nodes')
    const root = readJson(text)
    if (root !== undefined) this.roots.push(root)
    const waiting: Placed[] = [{ value: root, path: '$' }]
    for (let at = 0; at < waiting.length; at++) {
      const { value, path } = waiting[at] as Placed
      if (Array.isArray(value)) waiting.push(...elementsOf(value, path))
      if (!isRecord(value)) continue
      if (!left.spend()) return
      const node = { data: value, path, script }
      this.nodes.push(node)
      this.name(node)
      for (const key of WRAPPERS) {
        const inside = fieldOf(value, key)
        if (typeof inside === 'object') waiting.push({ value: inside, path: `${path}.${key}` })
      }
    }
  }

  /** Files a node by its id, unless one is known that says as much: `{ "@id": "#me" }` only points. */
  private name(node: LinkedNode): void {
    const id = fieldOf(node.data, '@id')
    if (typeof id !== 'string') return
    const keys = Object.keys(node.data).length
    const known = this.byId.get(id)
    if (!known || known.keys < keys) this.byId.set(id, { node, keys })
  }

  /** The values of a field: those of a list one by one, each with what its `@id` points to. */
  valuesOf({ data, path }: LinkedNode, key: string): Resolved[] {
    const value = fieldOf(data, key)
    if (value === undefined || value === null) return []
    const place = `${path}.${key}`
    const list = Array.isArray(value) ? elementsOf(value, place) : [{ value, path: place }]
    return this.budgets.of('linked-data-values').spend(list.length) ? list.map((placed) => this.resolve(placed)) : []
  }

  private resolve(placed: Placed): Resolved {
    const id = isRecord(placed.value) ? fieldOf(placed.value, '@id') : undefined
    const node = typeof id === 'string' ? this.byId.get(id)?.node : undefined
    return node && node.data !== placed.value
      ? { value: placed.value, path: node.path, node }
      : { ...placed, node: undefined }
  }

  /** The first text of a field, in one line. Of an object it is the name, or the address if `key` is `url`. */
  textOf(node: LinkedNode, key: string): LinkedText | undefined {
    for (const value of this.valuesOf(node, key)) {
      const text = this.textIn(value)
      if (text) return text
    }
    return undefined
  }

  /** All texts of a field, each in one line: those of a list one by one. */
  textsOf(node: LinkedNode, key: string): LinkedText[] {
    return this.valuesOf(node, key).flatMap((value) => this.textIn(value) ?? [])
  }

  private textIn(resolved: Resolved): LinkedText | undefined {
    const { value, path } = resolved
    const inner = isRecord(value)
      ? (fieldIn(resolved, 'name') ?? fieldIn(resolved, 'url') ?? fieldIn(resolved, '@id'))
      : value
    const text = typeof inner === 'string' && inner.length <= LONGEST_VALUE ? this.lineOf(inner) : ''
    return text ? { value: text, path } : undefined
  }

  /** A value in one line; nothing once too many were asked for. */
  lineOf(value: string): string {
    if (!this.budgets.of('linked-data-values').spend()) return ''
    const known = this.lines.get(value)
    if (known !== undefined) return known
    const line = lineOf(value)
    this.lines.set(value, line)
    return line
  }

  /** The names of the site and of its publisher, but for a person who publishes. */
  publishers(): string[] {
    return this.nodes.flatMap((node) => {
      const types = typesOf(node)
      const isHouse = types.some(isPublisher) && !types.includes('Person')
      const name = isHouse ? fieldOf(node.data, 'name') : undefined
      return typeof name === 'string' ? [this.lineOf(name)] : []
    })
  }

  originOf({ script }: LinkedNode, field: string, path: string): Found {
    return {
      source: { start: startOf(script), end: endOf(script) },
      rule: `html/metadata/json-ld/${field}`,
      path,
    }
  }
}

function isPublisher(type: string): boolean {
  return type === 'WebSite' || type.endsWith('Organization')
}

const LONGEST_LIST = 500

function elementsOf(list: readonly unknown[], path: string): Placed[] {
  return list.slice(0, LONGEST_LIST).map((value, at) => ({ value, path: `${path}[${at}]` }))
}

/** A field of its own: `__proto__` and `constructor` give nothing that the page did not write. */
function fieldOf(data: object, key: string): unknown {
  return Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined
}

/** A field of a value, or of the node that it points to. */
export function fieldIn({ value, node }: Resolved, key: string): unknown {
  const own = isRecord(value) ? fieldOf(value, key) : undefined
  return own !== undefined || !node ? own : fieldOf(node.data, key)
}

/** The types of a node without their vocabulary: `https://schema.org/NewsArticle` → `NewsArticle` */
export function typesOf({ data }: LinkedNode): string[] {
  return typesIn(fieldOf(data, '@type'))
}

/** Of what stands under `@type`: one, or a list. */
export function typesIn(types: unknown): string[] {
  const list = Array.isArray(types) ? types.slice(0, 10) : [types]
  return list.flatMap((type) =>
    typeof type === 'string'
      ? [type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'), type.lastIndexOf('#')) + 1)]
      : [],
  )
}

const DEEPEST = 64
const MOST_VALUES = 20_000

/**
 * Values of JSON as a document holds them: what is nested deeper than anybody nests, or longer than anybody lists, is left
 * out whole, and no key is called `__proto__`.
 */
export function boundedJson(roots: readonly unknown[]): unknown[] {
  const copier = new Copier()
  return roots.flatMap((root) => {
    const copy = copier.copy(root, 0)
    return copy === undefined ? [] : [copy]
  })
}

/** Copies values until there are too many. */
class Copier {
  private left = MOST_VALUES

  /** A value of its own; `undefined` if it is nested too deep, or there were too many before. */
  copy(value: unknown, depth: number): unknown {
    if (depth > DEEPEST || --this.left < 0) return undefined
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) {
      const items: unknown[] = []
      for (const item of value) {
        const copy = this.copy(item, depth + 1)
        if (copy === undefined) return undefined
        items.push(copy)
      }
      return items
    }
    const fields: Record<string, unknown> = {}
    for (const [key, inner] of Object.entries(value)) {
      if (key === '__proto__') continue
      const copy = this.copy(inner, depth + 1)
      if (copy === undefined) return undefined
      fields[key] = copy
    }
    return fields
  }
}
