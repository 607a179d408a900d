import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Susține jurnalismul independent`, `Donează`, `Redirecționează 3,5%` */
  appeal: {
    lines: ['redirecționează 3,5% {words}'],
    words: ['redirecționează 3,5%'],
    place: 'edges',
    proof: {
      removes: ['Redirecționează 3,5% din impozit', 'Redirecționează 3,5% din impozitul pe venit către noi'],
      keeps: [
        'Susține presa liberă guvernul, potrivit discursului.',
        'Sprijină presa un fond european.',
        'Dacă ți-a plăcut marea, susține fondul.',
        'Redirecționează apa spre impozit un inginer.',
        'Susține capul rănitului',
        'Fă o plimbare',
        'Susține că podul ține.',
      ],
    },
  },
  /** Buttons: `Donează`, `Susține` */
  button: {
    lines: ['(donează|doneaza|donații|donează acum|susține|contribuie)'],
    place: 'run',
    proof: { removes: ['Donează', 'Susține'], keeps: ['Donează sânge', 'Susține tot'] },
  },
  /** `Susține jurnalismul independent`, `Donează pentru jurnalism independent` */
  ask: {
    lines: [
      '(susține|susțineți|sprijină|sprijiniți) (jurnalismul independent|presa independentă|munca noastră|redacția noastră|jurnalismul nostru)[ {words}]',
      '(donează|donați) pentru (jurnalism independent|jurnalismul independent|presa independentă|redacția noastră|jurnalism de calitate)',
    ],
    proof: {
      removes: ['Susține jurnalismul independent', 'Donează pentru jurnalism independent'],
      keeps: ['Susțineți copiii, a cerut medicul.', 'Donează sânge pentru copii'],
    },
  },
} satisfies ProvenFamily
