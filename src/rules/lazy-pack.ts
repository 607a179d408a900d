import type { Family, Inside, Rule, RulePack, Shape } from './rule.js'
import type { TemplateTables } from './template-tables.js'

type Patterned = Shape | Inside

/** A pattern as JSON can hold it. */
type Written<P extends Patterned> = Omit<P, 'pattern'> & { readonly pattern: readonly [source: string, flags: string] }

interface WrittenRule extends Omit<Rule, 'shapes' | 'inside'> {
  readonly shapes?: readonly Written<Shape>[]
  readonly inside?: readonly Written<Inside>[]
}

type WrittenFamilies = Readonly<Record<string, Readonly<Record<string, WrittenRule>>>>

/** Without tables, what is known of templates is found out when a text first asks. */
interface WrittenPack {
  readonly families: WrittenFamilies
  readonly tables?: TemplateTables
}

/**
 * The rules of a pack and what is known of its templates as JSON, as the build writes them into the package: as code, the
 * rules of thirty languages cost a program that starts 35 ms (on two shared cores), and as strings that nobody reads yet 14.
 * Proofs are for tests.
 */
export function serializePack({ families }: RulePack, tables: TemplateTables): string {
  return JSON.stringify({ families, tables }, (key, value) => {
    if (key === 'proof') return undefined
    return value instanceof RegExp ? [value.source, value.flags] : value
  })
}

/** A pack that is written in parts: most of it as `serializePack` does it, and some families as JSON of their own, left `null` there. */
export function joined(own: string, ...parts: readonly string[]): unknown {
  const { families, tables } = JSON.parse(own) as WrittenPack
  return { families: Object.assign(families, ...parts.map((part) => JSON.parse(part))), tables }
}

const readers = /* @__PURE__ */ new WeakMap<RulePack, () => TemplateTables | undefined>()

/** The pack of what `serializePack` wrote; its rules and its words are read when a text first asks for them. */
export function lazyPack(lang: string, readJson: () => unknown, readWords?: () => RulePack['words']): RulePack {
  let written: WrittenPack | undefined
  let families: RulePack['families'] | undefined
  let words: RulePack['words']
  const read = () => {
    written ??= readJson() as WrittenPack
    return written
  }
  const pack: RulePack = {
    lang,
    get families() {
      families ??= mapped(read().families, familyOf)
      return families
    },
    get words() {
      words ??= readWords?.()
      return words
    },
  }
  readers.set(pack, () => read().tables)
  return pack
}

/** Whether the build has written a pack: then nothing is wrong with it, and to look would be to read it. */
export const isBuilt = (pack: RulePack): boolean => readers.has(pack)

/** What the build found out about the templates of a pack; nothing of packs of one’s own. */
export const builtTables = (pack: RulePack): TemplateTables | undefined => readers.get(pack)?.()

const familyOf = (rules: Readonly<Record<string, WrittenRule>>): Family => mapped(rules, ruleOf)

function ruleOf(written: WrittenRule): Rule {
  const { shapes, inside, ...rule } = written
  if (!shapes && !inside) return rule
  return { ...rule, ...(shapes && { shapes: shapes.map(patterned) }), ...(inside && { inside: inside.map(patterned) }) }
}

/** Its pattern is made when a line first comes near it. */
function patterned<P extends Patterned>({ pattern: [source, flags], ...rest }: Written<P>): P {
  let pattern: RegExp | undefined
  return {
    ...rest,
    get pattern() {
      pattern ??= new RegExp(source, flags)
      return pattern
    },
  } as unknown as P
}

function mapped<A, B>(values: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]))
}
