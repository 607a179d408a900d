import type { Line } from '../../match/known-lines.js'
import type { RuleRef } from '../../rules/rule.js'

const FULL_STOP = /(?<!\.)[.。।۔]["'”’»」』)）]?\s*$/u

/** Whether what stands behind a label ends in a full stop, as no headline does: `Read more: it makes you happy.` */
export function isNoHeadline(text: string, { start, end }: Line, { labelled }: RuleRef): boolean {
  return labelled === true && FULL_STOP.test(text.slice(Math.max(start, end - 8), end))
}
