import type { RulePack } from '../rule.js'

/** Japanese. */
export const ja = {
  lang: 'ja',
  families: {},
} satisfies RulePack
