import type { RulePack } from '../rule.js'

/** Swedish. */
export const sv = {
  lang: 'sv',
  families: {},
} satisfies RulePack
