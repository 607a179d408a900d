import type { RulePack } from '../rule.js'

/** Czech. */
export const cs = {
  lang: 'cs',
  families: {},
} satisfies RulePack
