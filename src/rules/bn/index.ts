import type { RulePack } from '../rule.js'

/** Bengali. */
export const bn = {
  lang: 'bn',
  families: {},
} satisfies RulePack
