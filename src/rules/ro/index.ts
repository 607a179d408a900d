import type { RulePack } from '../rule.js'

/** Romanian. */
export const ro = {
  lang: 'ro',
  families: {},
} satisfies RulePack
