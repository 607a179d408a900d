import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  notice: {
    removes: [
      'Alle rechten voorbehouden.',
      'Voorbeeld Media. Alle rechten voorbehouden',
      'Niets uit deze uitgave mag worden overgenomen zonder toestemming van de uitgever.',
    ],
    keeps: [
      'Alle rechten voorbehouden aan de erven, zei de rechter.',
      'Niets uit die tijd is bewaard',
      'Alle rechten van het kind',
    ],
  },
}
