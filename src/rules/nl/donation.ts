import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Steun onze journalistiek`, `Doneer`, `Waardeer dit artikel` */
  appeal: {
    lines: [
      '(steun|help|ondersteun) [nu|ons|hier] [de|onze|onafhankelijke|lokale|goede|vrije|ons|ons met] (journalistiek|onafhankelijke journalistiek|werk|redactie|onderzoek|omroep|site|donatie)[{matter}]',
      '(waardeer|waardeer je) dit artikel[!|?][ {matter}]',
      '(word|wordt) (nu|vandaag|vandaag nog|ook) (donateur|supporter|vriend|lid)[ {matter}]',
      '(met jouw|met uw|jouw|uw) (donatie|steun|bijdrage|gift) {matter} (journalistiek|ons|ons werk|verhalen){matter}',
      '(doneer nu|doneer hier|ik doneer|steun ons|doneren kan hier|trakteer ons op een koffie)[{rest}]',
    ],
    place: 'edges',
  },
} satisfies Family
