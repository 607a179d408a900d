import type { Change } from '../edit/change.js'
import { CopydeskOptionError, checkNames } from '../options/options.js'
import { checkDocument } from './check-document.js'
import { movesOf } from './origin.js'
import { quoted } from './quoted.js'

/** How to explain changes: `{ group: 'rule', context: 20 }` */
export interface ExplainOptions {
  /** `'rule'` prints one line per set of rules. The default is one line per change. */
  readonly group?: 'rule' | undefined
  /** The number of UTF-16 code units of text to show on each side of a change, which is in brackets. None by default. */
  readonly context?: number | undefined
}

/**
 * Describes the changes of a document, one per line, in source order: UTF-16 offsets in the source, rules, the reason if
 * the text was hidden, and the change. Texts are quoted as in JSON, with invisible characters escaped; the middle of long
 * texts is left out. Returns an empty string if there are no changes.
 *
 * `explain(clean('\n[ad_1]\nIt isn&#39;t over.'))` →
 *
 *     0–8  any/ad-marker/wp-automatic  removed "\n[ad_1]\n"
 *     14–19  text/entity  "&#39;" → "'"
 *
 * `explain(document, { group: 'rule' })` → `56–1693  text/quotes/straight  9 ×: "“" → "\"" ×5, "”" → "\"" ×4`
 */
export function explain(
  document: { readonly changes: readonly Change[]; readonly text?: string },
  options: ExplainOptions = {},
): string {
  checkNames(options, ['group', 'context'])
  const { group, context = 0 } = options
  if (group !== undefined && group !== 'rule') throw new CopydeskOptionError('group', group, '"rule"')
  checkDocument(document, 'explain', ['changes'])
  const { changes, text } = document
  if (group !== 'rule') {
    const around = text !== undefined && context > 0 ? contextOf(text, changes, context) : undefined
    return changes.map((change, nth) => tell(change, around?.[nth])).join('\n')
  }
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const rules = change.rules.join(', ')
    const members = groups.get(rules) ?? []
    groups.set(rules, members)
    members.push(change)
  }
  return Array.from(groups.values(), tellGroup).join('\n')
}

function tell({ start, end, before, after, rules, because = [] }: Change, around?: string): string {
  const reason = because.length === 0 ? '' : ` (${because.join('; ')})`
  return `${start}–${end}  ${rules.join(', ')}${reason}  ${deed(before, after)}${around === undefined ? '' : `  in ${around}`}`
}

/** The most kinds of changes that are listed for one group. */
const MOST_KINDS = 4

function tellGroup(changes: readonly Change[]): string {
  const [first] = changes as readonly [Change]
  if (changes.length === 1) return tell(first)
  const kinds = new Map<string, number>()
  for (const { before, after } of changes) {
    const done = deed(before, after)
    kinds.set(done, (kinds.get(done) ?? 0) + 1)
  }
  const told = Array.from(kinds, ([done, times]) => (times === 1 ? done : `${done} ×${times}`))
  const more = told.length - MOST_KINDS
  const list = told.slice(0, MOST_KINDS).join(', ') + (more > 0 ? `, and ${more} more` : '')
  return `${first.start}–${changes.at(-1)?.end}  ${first.rules.join(', ')}  ${changes.length} ×: ${list}`
}

function deed(before: string, after: string): string {
  if (after === '') return `removed ${quoted(before)}`
  if (before === '') return `added ${quoted(after)}`
  return `${quoted(before)} → ${quoted(after)}`
}

const HALF_AT_END = /[\ud800-\udbff]$/
const HALF_AT_START = /^[\udc00-\udfff]/

/**
 * The text around each change, `width` code units on each side, with the change in brackets.
 *
 * `It isn&#39;t over` → `"It isn[']t ov"`
 */
function contextOf(text: string, changes: readonly Change[], width: number): string[] {
  return movesOf(changes).map(({ after: { start, end } }) => {
    const head = text.slice(Math.max(0, start - width), start).replace(HALF_AT_START, '')
    const tail = text.slice(end, end + width).replace(HALF_AT_END, '')
    return quoted(`${head}[${text.slice(start, end)}]${tail}`)
  })
}
