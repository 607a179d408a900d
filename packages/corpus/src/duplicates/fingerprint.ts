import { type CleanDocument, clean } from 'copydesk'
import { hash64 } from './hash.js'
import { wordsOf } from './words.js'

/** The part of a document that its fingerprint depends on. */
export type Fingerprinted = Pick<CleanDocument, 'text' | 'dateline'>

/** The maximum distance of a dateline from the start, in code units. */
const LONGEST_ABOVE = 400

/**
 * The fingerprint of a story as 16 hexadecimal digits. It is equal for copies that differ in agency and dateline, in
 * quotes, white space and case, and in the surrounding text. For plain text, it is the fingerprint of the story in it.
 *
 * `'OSLO (Reuters) - Snow fell on Friday.'` and `'Oslo, Nov 8 (AP) — Snow fell on Friday.¶Source link'` → the same
 */
export function fingerprintOf(source: string | Fingerprinted): string {
  const { text, dateline } = typeof source === 'string' ? clean(source) : source
  return hash64(wordsOf(withoutDateline(text, dateline?.text)).join(' '))
}

function withoutDateline(text: string, dateline: string | undefined): string {
  const at = dateline === undefined ? -1 : text.slice(0, LONGEST_ABOVE).indexOf(dateline)
  return dateline === undefined || at < 0 ? text : text.slice(0, at) + text.slice(at + dateline.length)
}
