import type { RulePack } from '../rule.js'

/** Persian. */
export const fa = {
  lang: 'fa',
  families: {},
} satisfies RulePack
