import type { RulePack } from '../rule.js'

/** Russian. */
export const ru = {
  lang: 'ru',
  families: {},
} satisfies RulePack
