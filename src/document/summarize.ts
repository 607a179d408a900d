import type { CleanDocument } from '../document.js'
import { familyOf } from '../rules/family-of.js'
import { checkDocument } from './check-document.js'

/**
 * The effect of one rule or one family of rules on a source.
 *
 * `{ name: 'source-trailer', changes: 1, removed: 12, added: 0 }`
 */
export interface Tally {
  /** The address of the rule, or the name of the family. */
  readonly name: string
  /** The number of changes it took part in. */
  readonly changes: number
  /** The number of UTF-16 code units of the source that these changes removed. */
  readonly removed: number
  /** The number of UTF-16 code units that they inserted. */
  readonly added: number
}

/** Statistics of the changes: `{ source: 44, text: 32, kept: 0.73, changes: 1, families: […], rules: […] }` */
export interface Summary {
  /** The lengths of source and text, in UTF-16 code units. */
  readonly source: number
  readonly text: number
  /** The share of the source that is in the text, from 0 to 1; 1 for an empty source. */
  readonly kept: number
  readonly changes: number
  /** By family, such as `share`, `html/article` or `text/quotes`, in descending order of what they removed. */
  readonly families: readonly Tally[]
  /** By address of the rule, in the same order. A change with several rules counts for each of them. */
  readonly rules: readonly Tally[]
}

/**
 * Statistics of the changes to a source, for a log, a dashboard, or a test that limits what may be removed.
 *
 * `summarize(clean('Rain fell.\nSource link')).families` →
 * `[{ name: 'source-trailer', changes: 1, removed: 12, added: 0 }]`
 */
export function summarize(document: Pick<CleanDocument, 'text' | 'changes'>): Summary {
  checkDocument(document, 'summarize', ['changes'])
  const { text, changes } = document
  const families = new Map<string, Mutable>()
  const rules = new Map<string, Mutable>()
  let source = text.length
  let gone = 0
  for (const change of changes) {
    const { before, after } = change
    source += before.length - after.length
    gone += before.length
    for (const rule of new Set(change.rules)) count(rules, rule, before, after)
    for (const family of new Set(change.rules.map(groupOf))) count(families, family, before, after)
  }
  const kept = source === 0 ? 1 : (source - gone) / source
  return {
    source,
    text: text.length,
    kept,
    changes: changes.length,
    families: inOrder(families),
    rules: inOrder(rules),
  }
}

type Mutable = { -readonly [Field in keyof Tally]: Tally[Field] }

/** `en/share/this-page` → `share`, `text/quotes/straight` → `text/quotes`, `html/markup` → `html/markup` */
function groupOf(rule: string): string {
  return familyOf(rule) ?? rule.split('/').slice(0, 2).join('/')
}

function count(tallies: Map<string, Mutable>, name: string, before: string, after: string): void {
  const tally = tallies.get(name) ?? { name, changes: 0, removed: 0, added: 0 }
  tallies.set(name, tally)
  tally.changes++
  tally.removed += before.length
  tally.added += after.length
}

function inOrder(tallies: ReadonlyMap<string, Tally>): Tally[] {
  return [...tallies.values()].sort((a, b) => b.removed - a.removed || (a.name < b.name ? -1 : 1))
}
