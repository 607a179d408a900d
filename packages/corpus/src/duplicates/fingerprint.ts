import { type CleanDocument, clean } from 'copydesk'
import { hash64 } from './hash.js'
import { wordsOf } from './words.js'

/** Of a document what its fingerprint is made of. */
export type Fingerprinted = Pick<CleanDocument, 'text' | 'dateline'>

/** A dateline stands within so many units of the start. */
const LONGEST_ABOVE = 400

/**
 * The fingerprint of a story, 16 digits of base 16: the same for copies that differ in their agency and dateline, in quotes,
 * white space and case, and in what is around the story. Of a text it is that of the story in it.
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
