import type { RulePack } from '../rule.js'

/** Spanish. */
export const es = {
  lang: 'es',
  families: {},
} satisfies RulePack
