import type { RulePack } from '../rule.js'

/** Hindi. */
export const hi = {
  lang: 'hi',
  families: {},
} satisfies RulePack
