import type { RulePack } from '../rule.js'

/** Hebrew. */
export const he = {
  lang: 'he',
  families: {},
} satisfies RulePack
