import { inCyrillic } from '../../locale/serbian.js'
import { sr as locale } from '../../locale/sr.js'
import { wordsIn } from '../../locale/words-in.js'
import { families } from '../hr/index.js'
import type { Family, Proof, Rule, RulePack } from '../rule.js'

const allInCyrillic = (lines: readonly string[]): string[] => lines.map(inCyrillic)

/** A rule of `hr` in Cyrillic letters. Its place is as it was. */
function ruleInCyrillic({
  lines,
  words,
  endings,
  closingCredit,
  proof,
  ...rest
}: Rule & { readonly proof: Proof }): Rule {
  const [first, ...others] = proof.removes
  const [kept, ...more] = proof.keeps
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
    proof: {
      removes: [inCyrillic(first), ...allInCyrillic(others)],
      keeps: [inCyrillic(kept), ...allInCyrillic(more)],
    },
  }
}

const familyInCyrillic = (family: Readonly<Record<string, Rule & { readonly proof: Proof }>>): Family =>
  Object.fromEntries(Object.entries(family).map(([name, rule]) => [name, ruleInCyrillic(rule)]))

/** Serbian in Cyrillic letters, by the rules of `hr`, which reads it in Latin ones: `createCleaner({ packs: [any, sr] })` */
export const sr: RulePack = {
  lang: 'sr',
  words: wordsIn(locale),
  families: Object.fromEntries(Object.entries(families).map(([name, family]) => [name, familyInCyrillic(family)])),
}
