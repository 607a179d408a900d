import type { RulePack } from '../rule.js'

/** French. */
export const fr = {
  lang: 'fr',
  families: {},
} satisfies RulePack
