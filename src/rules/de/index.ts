import type { RulePack } from '../rule.js'

/** German. */
export const de = {
  lang: 'de',
  families: {},
} satisfies RulePack
