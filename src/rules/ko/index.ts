import type { RulePack } from '../rule.js'

/** Korean. */
export const ko = {
  lang: 'ko',
  families: {},
} satisfies RulePack
