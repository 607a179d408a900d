import type { RulePack } from '../rule.js'

/** Arabic. */
export const ar = {
  lang: 'ar',
  families: {},
} satisfies RulePack
