import type { RulePack } from '../rule.js'

/** Chinese, in both scripts. */
export const zh = {
  lang: 'zh',
  families: {},
} satisfies RulePack
