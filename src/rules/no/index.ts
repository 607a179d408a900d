import type { RulePack } from '../rule.js'

/** Norwegian. */
export const no = {
  lang: 'no',
  families: {},
} satisfies RulePack
