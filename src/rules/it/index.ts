import type { RulePack } from '../rule.js'

/** Italian. */
export const it = {
  lang: 'it',
  families: {},
} satisfies RulePack
