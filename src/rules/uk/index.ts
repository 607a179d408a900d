import type { RulePack } from '../rule.js'

/** Ukrainian. */
export const uk = {
  lang: 'uk',
  families: {},
} satisfies RulePack
