import type { Draft } from './text-block.js'

const OPENS = /^---[ \t]{0,20}\r?\n/
const CLOSES = /^(?:---|\.\.\.)[ \t]{0,20}$/
const ENTRY = /^[\w-]{1,60}[ \t]{0,9}:(?:[ \t]|$)/
/** What else has its place there: nested entries, list entries, comments. */
const FURTHER = /^(?:[ \t#]|- |$|[\]}])/
const MOST_LINES = 200

/**
 * The YAML that a text begins with, between `---` and `---`.
 *
 * `---¶title: Rain¶---¶It rained.` → one block of one line
 */
export function frontMatterOf(text: string): Draft | undefined {
  const opener = OPENS.exec(text)?.[0]
  if (opener === undefined) return undefined
  const lines: Draft['lines'] = []
  let hasEntry = false
  for (let start = opener.length; start < text.length && lines.length < MOST_LINES; ) {
    const feed = text.indexOf('\n', start)
    const next = feed < 0 ? text.length : feed
    const end = text.charAt(next - 1) === '\r' ? next - 1 : next
    const line = text.slice(start, end)
    if (CLOSES.test(line)) return hasEntry ? { kind: 'front-matter', start: 0, end, lines } : undefined
    if (ENTRY.test(line)) hasEntry = true
    else if (!FURTHER.test(line)) return undefined
    lines.push({ start, end })
    start = next + 1
  }
  return undefined
}
