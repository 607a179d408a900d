import type { Family } from '../rule.js'

/** A paper that offers its own application. */
export const appPromo = {
  /** `Stáhněte si naši aplikaci`, `Mobilní aplikace`. */
  download: {
    lines: [
      '(stáhněte|stáhni|nainstalujte|vyzkoušejte|stiahnite|získejte) [si] [naši|novou|bezplatnou|mobilní|našu|novú] [mobilní|novou|mobilnú] (aplikaci|aplikáciu)[ {publication}| (pro|na|pre) (android a ios|android|ios a android|ios|mobil)[ {rest}]]',
      '(mobilní aplikace|mobilné aplikácie|mobilná aplikácia|naše aplikace|aplikace pro (android|ios)|stáhnout (z|v) (google play|app store))',
      '(čtěte|sledujte|poslouchejte) nás v [naší] aplikaci[ {words}]',
    ],
  },
} satisfies Family
