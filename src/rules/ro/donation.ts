import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Susține jurnalismul independent`, `Donează`, `Redirecționează 3,5%` */
  appeal: {
    lines: [
      '(susține|sustine|susțineți|sprijină|sprijina|ajută|ajută-ne să) [să facem|facem] (jurnalismul|presa|proiectul|jurnalism|redacția|publicația) [independent|independentă|de calitate|nostru|liber|liberă][ {rest}][. {matter}]',
      '(fă|fa|faceți) o (donație|donatie)[ (aici|acum)[{rest}]]',
      '(redirecționează|redirectioneaza|direcționează) {title} (3,5%|3.5%|impozit|impozitul|20%){rest}',
      '(dacă ți-a plăcut|dacă apreciezi|daca ti-a placut|ți-a plăcut|îți place ce citești) {title} (susține|donează|donație|susţine|abonează|sprijină){matter}',
      '(donează acum|susține-ne|sustine-ne|susține {publication}|donează aici)',
    ],
    place: 'edges',
  },
  /** Buttons: `Donează`, `Susține` */
  button: { lines: ['(donează|doneaza|donații|donează acum|susține|contribuie)'], place: 'run' },
} satisfies Family
