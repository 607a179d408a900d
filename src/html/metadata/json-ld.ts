import type { Element } from 'domhandler'
import type { Found } from '../../document.js'
import { endOf, startOf } from '../parse.js'
import { readJson } from './json.js'
import { lineOf } from './text-of.js'

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

/** Things hang together by `@id`; nodes beyond these many are not looked at. */
const mostNodes = 2000
const longestValue = 10_000
const wrappers = ['@graph', 'mainEntity', 'mainEntityOfPage']

/** All that a page says in JSON-LD. */
export class LinkedData {
  readonly nodes: LinkedNode[] = []
  private readonly byId = new Map<string, LinkedNode>()

  constructor(
    private readonly html: string,
    scripts: readonly Element[],
  ) {
    for (const script of scripts) this.read(script)
  }

  private read(script: Element): void {
    const text = script.children.map((child) => (child.nodeType === 3 ? child.data : '')).join('')
    const waiting: Placed[] = [{ value: readJson(text), path: '$' }]
    for (let at = 0; at < waiting.length && this.nodes.length < mostNodes; at++) {
      const { value, path } = waiting[at] as Placed
      if (Array.isArray(value)) waiting.push(...elementsOf(value, path))
      if (!isRecord(value)) continue
      const node = { data: value, path, script }
      this.nodes.push(node)
      const id = fieldOf(value, '@id')
      if (typeof id === 'string' && !this.saysMore(id, value)) this.byId.set(id, node)
      for (const key of wrappers) {
        const inside = fieldOf(value, key)
        if (typeof inside === 'object') waiting.push({ value: inside, path: `${path}.${key}` })
      }
    }
  }

  /** Whether a node of this id is known that says more than this one: `{ "@id": "#me" }` only points. */
  private saysMore(id: string, value: object): boolean {
    const known = this.byId.get(id)
    return known !== undefined && Object.keys(known.data).length >= Object.keys(value).length
  }

  /** The values of a field: those of a list one by one, and what an `@id` points to in its place. */
  valuesOf({ data, path }: LinkedNode, key: string): Placed[] {
    const value = fieldOf(data, key)
    if (value === undefined || value === null) return []
    const place = `${path}.${key}`
    const list = Array.isArray(value) ? elementsOf(value, place) : [{ value, path: place }]
    return list.map((placed) => this.resolve(placed))
  }

  private resolve(placed: Placed): Placed {
    const id = isRecord(placed.value) ? fieldOf(placed.value, '@id') : undefined
    const node = typeof id === 'string' ? this.byId.get(id) : undefined
    return node && node.data !== placed.value
      ? { value: { ...node.data, ...(placed.value as object) }, path: node.path }
      : placed
  }

  /** The first text of a field, in one line. Of an object it is the name, or the address if `key` is `url`. */
  textOf(node: LinkedNode, key: string): { value: string; path: string } | undefined {
    for (const { value, path } of this.valuesOf(node, key)) {
      const inner = isRecord(value) ? (fieldOf(value, 'name') ?? fieldOf(value, 'url') ?? fieldOf(value, '@id')) : value
      const text = typeof inner === 'string' && inner.length <= longestValue ? lineOf(inner) : ''
      if (text) return { value: text, path }
    }
    return undefined
  }

  /** What the site and its house call themselves. */
  houses(): string[] {
    return this.nodes.flatMap((node) => {
      const name = typesOf(node).some(isHouse) ? fieldOf(node.data, 'name') : undefined
      return typeof name === 'string' ? [lineOf(name)] : []
    })
  }

  originOf({ script }: LinkedNode, field: string, path: string): Found {
    return {
      source: { start: startOf(script), end: endOf(script, this.html) },
      rule: `html/metadata/json-ld/${field}`,
      path,
    }
  }
}

function isHouse(type: string): boolean {
  return type === 'WebSite' || type.endsWith('Organization')
}

const longestList = 500

function elementsOf(list: readonly unknown[], path: string): Placed[] {
  return list.slice(0, longestList).map((value, at) => ({ value, path: `${path}[${at}]` }))
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field of its own: `__proto__` and `constructor` give nothing that the page did not write. */
export function fieldOf(data: object, key: string): unknown {
  return Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined
}

/** The types of a node without their vocabulary: `https://schema.org/NewsArticle` → `NewsArticle` */
export function typesOf({ data }: LinkedNode): string[] {
  const types = fieldOf(data, '@type')
  const list = Array.isArray(types) ? types.slice(0, 10) : [types]
  return list.flatMap((type) =>
    typeof type === 'string'
      ? [type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'), type.lastIndexOf('#')) + 1)]
      : [],
  )
}
