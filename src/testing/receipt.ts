import { movesOf } from '../document/origin.js'
import { visible } from '../document/visible.js'
import type { Change, CleanDocument } from '../index.js'

const MARK = Symbol.for('copydesk.receipt')

/**
 * The receipt of a document for a snapshot. `receiptSerializer` defines its form.
 *
 * `expect(receiptOf(doc)).toMatchInlineSnapshot()`
 */
export interface Receipt {
  readonly [MARK]: true
  readonly text: string
  readonly changes: readonly Change[]
}

/**
 * The receipt of a document, for snapshots: `expect(receiptOf(document)).toMatchInlineSnapshot()`. The serializer of this
 * entry prints it like a diff, rule by rule.
 *
 * `receiptOf(clean('It isn&#39;t so.'))` → `@@ text/entity @@\n- It isn&#39;t so.\n+ It isn't so.`
 */
export function receiptOf({ text, changes }: Pick<CleanDocument, 'text' | 'changes'>): Receipt {
  return { [MARK]: true, text, changes }
}

/** The snapshot serializer for receipts. `import 'copydesk/vitest'` and `'copydesk/jest'` register it. */
export const receiptSerializer = {
  test: (value: unknown): value is Receipt => typeof value === 'object' && value !== null && MARK in value,
  serialize: (value: Receipt): string => tellReceipt(value),
}

/** The distance around a change in which two words are searched, in UTF-16 code units. */
const NEAR = 34

function tellReceipt({ text, changes }: Receipt): string {
  if (changes.length === 0) return '(no changes)'
  let last = ''
  return movesOf(changes)
    .flatMap(({ after }, nth) => {
      const change = changes[nth] as Change
      const heading = `@@ ${change.rules.join(', ')}${change.because ? ` (${change.because.join('; ')})` : ''} @@`
      const isNew = heading !== last
      last = heading
      return [
        ...(isNew ? [heading] : []),
        ...linesOf(
          change,
          text.slice(Math.max(0, after.start - NEAR), after.start),
          text.slice(after.end, after.end + NEAR),
        ),
      ]
    })
    .join('\n')
}

/** Removed text alone; replaced text with the words around it. */
function linesOf({ before, after }: Change, head: string, tail: string): string[] {
  if (after === '') return [`- ${inked(before)}`]
  const left = wordsBefore(head)
  const right = wordsBehind(tail)
  const came = `+ ${left}${inked(after)}${right}`
  return before === '' ? [came] : [`- ${left}${inked(before)}${right}`, came]
}

/** The last two words of a line, and the first two: `The old bri` → `old bri` */
const wordsBefore = (text: string) => (text.split('\n').at(-1) as string).split(' ').slice(-2).join(' ')
const wordsBehind = (text: string) => (text.split('\n')[0] as string).split(' ').slice(0, 2).join(' ')

/** A line of a diff, with line breaks as `⏎` and invisible characters by name. */
const inked = (text: string) =>
  text
    .split('\n')
    .map((line) => visible(line, { marks: true }))
    .join('⏎')
