import type { RulePack } from '../rule.js'

/** Polish. */
export const pl = {
  lang: 'pl',
  families: {},
} satisfies RulePack
