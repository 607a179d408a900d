import type { RulePack } from '../rule.js'

/** Danish. */
export const da = {
  lang: 'da',
  families: {},
} satisfies RulePack
