import type { RulePack } from '../rule.js'

/** Turkish. */
export const tr = {
  lang: 'tr',
  families: {},
} satisfies RulePack
