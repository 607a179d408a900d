import type { RulePack } from '../rule.js'

/** Finnish. */
export const fi = {
  lang: 'fi',
  families: {},
} satisfies RulePack
