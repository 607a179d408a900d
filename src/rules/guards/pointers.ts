import type { Line } from '../lines.js'
import type { Filed } from '../rule.js'

/** Rules of a label and the headline behind it: `Read more: Town votes for the bridge` */
const POINTER = /\/(?:read-more|related)\/(?:labelled|section|pointer)$/
const FULL_STOP = /(?<!\.)[.。।۔]["'”’»」』)）]?\s*$/u

/** Whether what stands behind a label ends in a full stop, as no headline does: `Read more: it makes you happy.` */
export function isNoHeadline(text: string, { start, end }: Line, { address }: Filed): boolean {
  return POINTER.test(address) && FULL_STOP.test(text.slice(Math.max(start, end - 8), end))
}
