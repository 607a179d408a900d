import { endsWithFullStop } from '../../characters/sentence-ends.js'
import type { Line } from '../../match/known-lines.js'
import type { RuleRef } from '../../rules/rule.js'

/** Whether what stands behind a label ends in a full stop, as no headline does: `Read more: it makes you happy.` */
export function isNoHeadline(text: string, { start, end }: Line, { labelled }: RuleRef): boolean {
  return labelled === true && endsWithFullStop(text, start, end)
}
