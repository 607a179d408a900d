import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Susține jurnalismul independent`, `Donează`, `Redirecționează 3,5%` */
  appeal: {
    lines: [
      'redirecționează 3,5% {words}',
      '(susține|sustine|susțineți|sprijină|sprijina|ajută|ajută-ne să) [să facem|facem] (jurnalismul|presa|proiectul|jurnalism|redacția|publicația) (independent|independentă|de calitate|nostru|liber|liberă|noastră)[ (cu|prin|și|donând|printr-o) {rest}][. {matter}]',
      '(fă|fa|faceți) o (donație|donatie)[ (aici|acum)[{rest}]]',
      '(redirecționează|redirectioneaza|direcționează) [din] [impozit|impozitul|impozitul tău] [3,5%|3.5%|20%|3,5 %] [din] [impozit|impozitul|impozitul tău|impozitul pe venit]',
      '(dacă ți-a plăcut|dacă apreciezi|ți-a plăcut|îți place ce citești) [acest articol|articolul|ce facem|munca noastră|jurnalismul nostru|ce citești][,|?] (susține|donează|abonează|sprijină){rest}',
      '{publication} este o (publicație|redacție|platformă) independentă[,| și] {title} (cititori|cititorii|donații|cititoare)[{matter}]',
      '(donează acum|susține-ne|sustine-ne|susține {publication}|donează aici)',
    ],
    place: 'edges',
  },
  /** Buttons: `Donează`, `Susține` */
  button: { lines: ['(donează|doneaza|donații|donează acum|susține|contribuie)'], place: 'run' },
} satisfies Family
