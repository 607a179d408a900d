import type { RulePack } from '../rule.js'

/** Vietnamese. */
export const vi = {
  lang: 'vi',
  families: {},
} satisfies RulePack
