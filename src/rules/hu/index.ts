import type { RulePack } from '../rule.js'

/** Hungarian. */
export const hu = {
  lang: 'hu',
  families: {},
} satisfies RulePack
