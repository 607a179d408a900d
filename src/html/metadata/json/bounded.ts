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
