import * as languages from './languages.js'
import type { RulePack } from './rule.js'

/** Every pack there is, for `createCleaner({ packs })`: what is of no language, English, and the others in the order of the alphabet. */
export const packs: readonly RulePack[] = /* @__PURE__ */ inOrder(languages)

function inOrder({ any, en, ...others }: typeof languages): RulePack[] {
  return [any, en, ...Object.values(others)]
}
