import type { RulePack } from '../rule.js'

/** Dutch. */
export const nl = {
  lang: 'nl',
  families: {},
} satisfies RulePack
