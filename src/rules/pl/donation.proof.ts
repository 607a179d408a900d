import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: [
      'Wesprzyj nas!',
      'Wspieraj niezależne dziennikarstwo',
      'Postaw nam kawę',
      'Zostań patronem',
      'Działamy tylko dzięki darowiznom czytelników',
    ],
    keeps: [
      'Wesprzyj nas, prosili powodzianie na rynku miasta.',
      'Pomóż nam go znaleźć, apeluje rodzina.',
      'Postaw mu pomnik, radzili radni.',
      'Przekaż darowiznę na szpital',
      'Pracujemy razem z grupą darowizn wojskowych',
    ],
  },
}
