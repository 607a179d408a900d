import type { RulePack } from '../rule.js'

/** Thai. */
export const th = {
  lang: 'th',
  families: {},
} satisfies RulePack
