import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Susține jurnalismul independent`, `Donează`, `Redirecționează 3,5%` */
  appeal: {
    lines: ['redirecționează 3,5% {words}'],
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
} satisfies ProvenFamily
