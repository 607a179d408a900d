import { inCyrillic } from '../../locale/serbian.js'
import { sr as locale } from '../../locale/sr.js'
import { wordsIn } from '../../locale/words-in.js'
import { hr } from '../hr/index.js'
import type { Family, Rule, RulePack } from '../rule.js'
import { packFrom } from '../sheet.js'

const allInCyrillic = (lines: readonly string[]): string[] => lines.map(inCyrillic)

/** A rule of `hr` in Cyrillic letters. Its place is as it was. */
function ruleInCyrillic({ lines, words, endings, closingCredit, proof, ...rest }: Rule): Rule {
  return {
    ...rest,
    ...(lines && { lines: allInCyrillic(lines) }),
    ...(words && { words: allInCyrillic(words) }),
    ...(endings && { endings: allInCyrillic(endings) }),
    ...(closingCredit && {
      closingCredit: {
        labels: allInCyrillic(closingCredit.labels),
        sources: allInCyrillic(closingCredit.sources ?? []),
        small: allInCyrillic(closingCredit.small),
        ends: 'абвгдђежзијклљмнњопрстћуфхцчџш',
      },
    }),
    ...(proof && { proof: { removes: allInCyrillic(proof.removes), keeps: allInCyrillic(proof.keeps) } }),
  }
}

const familyInCyrillic = (family: Family): Family =>
  Object.fromEntries(Object.entries(family).map(([name, rule]) => [name, ruleInCyrillic(rule)]))

/** Serbian in Cyrillic letters, by the rules of `hr`, which reads it in Latin ones: `createCleaner({ packs: [any, sr] })` */
export const sr: RulePack = /* @__PURE__ */ packFrom(
  'sr',
  () => Object.fromEntries(Object.entries(hr.families).map(([name, family]) => [name, familyInCyrillic(family)])),
  wordsIn(locale),
)
