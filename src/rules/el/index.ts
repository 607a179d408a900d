import type { RulePack } from '../rule.js'

/** Greek. */
export const el = {
  lang: 'el',
  families: {},
} satisfies RulePack
