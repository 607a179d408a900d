import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: [
      'Podpořte nás!',
      'Líbí se vám, co děláme? Podpořte nás.',
      'Podpořte nezávislou žurnalistiku',
      'Staňte se podporovatelem',
      'Přispějte nám na účet',
    ],
    keeps: [
      'Podpořte nás, prosili povodňoví oběti na náměstí.',
      'Podpořte strom, radil zahradník',
      'Přispějte na nemocnici',
    ],
  },
}
