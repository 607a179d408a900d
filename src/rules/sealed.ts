import type { Family, Inside, Rule, RulePack, Shape } from './rule.js'

type Patterned = Shape | Inside

/** A pattern as JSON can hold it. */
type Written<P extends Patterned> = Omit<P, 'pattern'> & { readonly pattern: readonly [source: string, flags: string] }

interface WrittenRule extends Omit<Rule, 'shapes' | 'inside'> {
  readonly shapes?: readonly Written<Shape>[]
  readonly inside?: readonly Written<Inside>[]
}

type WrittenFamilies = Readonly<Record<string, Readonly<Record<string, WrittenRule>>>>

/**
 * The rules of a pack as JSON, as the build writes them into the package: as code, the rules of thirty languages cost a
 * program that starts 35 ms (on two shared cores), and as strings that nobody reads yet 14. Proofs are for tests.
 */
export function seal({ families }: RulePack): string {
  return JSON.stringify(families, (key, value) => {
    if (key === 'proof') return undefined
    return value instanceof RegExp ? [value.source, value.flags] : value
  })
}

/** The pack of what `seal` wrote; its rules are read when a text first asks for them. */
export function sealed(lang: string, readJson: () => unknown): RulePack {
  let families: RulePack['families'] | undefined
  const pack: RulePack = {
    lang,
    get families() {
      families ??= mapped(readJson() as WrittenFamilies, familyOf)
      return families
    },
  }
  ofTheHouse.add(pack)
  return pack
}

const ofTheHouse = /* @__PURE__ */ new WeakSet<RulePack>()

/** Whether the build has written a pack: then nothing is wrong with it, and to look would be to read it. */
export const isSealed = (pack: RulePack): boolean => ofTheHouse.has(pack)

const familyOf = (rules: Readonly<Record<string, WrittenRule>>): Family => mapped(rules, ruleOf)

function ruleOf({ shapes, inside, ...rule }: WrittenRule): Rule {
  return { ...rule, ...(shapes && { shapes: shapes.map(read) }), ...(inside && { inside: inside.map(read) }) }
}

function read<P extends Patterned>({ pattern: [source, flags], ...rest }: Written<P>): P {
  return { ...rest, pattern: new RegExp(source, flags) } as unknown as P
}

function mapped<A, B>(values: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]))
}
