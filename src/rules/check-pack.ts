import { FAMILY_NAMES, type RulePack } from './rule.js'
import { read } from './template-reader.js'

/** What is wrong with a pack: where, what stands there, and what could. */
export interface Fault {
  readonly at: string
  readonly got: unknown
  readonly allowed: string
}

const PLACES = ['anywhere', 'head', 'tail', 'edges', 'between', 'run']
const FIELDS = [
  'lines',
  'words',
  'shapes',
  'closingCredit',
  'endings',
  'inside',
  'place',
  'headsList',
  'headsBiography',
  'yields',
  'labelled',
  'inCapitals',
]
const FAMILIES: readonly string[] = FAMILY_NAMES

const sound = new WeakSet<object>()

/**
 * The first fault of a pack of one’s own, that would make a rule do nothing or too much: a family or a field that there is
 * not, a place that is none, a template that cannot be read, a pattern that is not sticky where it must be. What the build
 * has sealed is sound, and read later.
 */
export function faultOf(pack: RulePack): Fault | undefined {
  if (sound.has(pack) || Object.getOwnPropertyDescriptor(pack, 'families')?.get) return undefined
  for (const [family, rules] of Object.entries(pack.families)) {
    if (!FAMILIES.includes(family)) return { at: `${pack.lang}/${family}`, got: rules, allowed: one(FAMILIES) }
    for (const [name, rule] of Object.entries(rules ?? {})) {
      const fault = faultOfRule(rule)
      if (fault) return { ...fault, at: `${pack.lang}/${family}/${name}${fault.at}` }
    }
  }
  sound.add(pack)
  return undefined
}

const one = (words: readonly string[]) => words.join(', ')

function faultOfRule(rule: unknown): Fault | undefined {
  if (typeof rule !== 'object' || rule === null) return { at: '', got: rule, allowed: `a rule with ${one(FIELDS)}` }
  for (const [field, value] of Object.entries(rule)) {
    if (!FIELDS.includes(field)) return { at: `.${field}`, got: value, allowed: `left out; a rule has ${one(FIELDS)}` }
    if (value === undefined) continue
    if (field === 'place' && !PLACES.includes(value)) return { at: '.place', got: value, allowed: one(PLACES) }
    const fault = field === 'lines' || field === 'endings' ? faultOfTemplates(value) : undefined
    if (fault) return { ...fault, at: `.${field}${fault.at}` }
    const loose = field === 'inside' ? looseIn(value) : undefined
    if (loose) return { at: '.inside', got: loose, allowed: 'sticky: a pattern with the flag y' }
  }
  return undefined
}

function faultOfTemplates(lines: unknown): Fault | undefined {
  if (!Array.isArray(lines)) return { at: '', got: lines, allowed: 'a list of templates' }
  for (const [nth, line] of lines.entries()) {
    try {
      read(line)
    } catch (error) {
      return { at: `[${nth}]`, got: line, allowed: `a template (${error instanceof Error ? error.message : error})` }
    }
  }
  return undefined
}

/** A pattern that is not sticky finds the same stretch for ever. */
function looseIn(inside: unknown): RegExp | undefined {
  const stretches = Array.isArray(inside) ? inside : []
  return stretches.map(({ pattern }) => pattern).find((pattern) => pattern instanceof RegExp && !pattern.sticky)
}
