import type { RulePack } from '../rule.js'

/** Indonesian. */
export const id = {
  lang: 'id',
  families: {},
} satisfies RulePack
