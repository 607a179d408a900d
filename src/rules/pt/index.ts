import type { RulePack } from '../rule.js'

/** Portuguese. */
export const pt = {
  lang: 'pt',
  families: {},
} satisfies RulePack
