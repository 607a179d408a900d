import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: [
      'Steun onze journalistiek',
      'Waardeer dit artikel!',
      'Met jouw donatie kunnen wij onafhankelijke journalistiek maken.',
      'Help ons onafhankelijk te blijven',
      'Steun ons',
      'Jouw steun maakt onze journalistiek mogelijk',
    ],
    keeps: [
      'Steun voor boeren',
      'Doneer bloed, vraagt de bank.',
      'Jouw steun telt',
      'Steun de journalistiek, riep de spreker.',
      'Help onze omroep aan een prijs, vroeg de presentator.',
      'Uw bijdrage aan het debat helpt ons, zei de voorzitter.',
      'Word ook lid van de bibliotheek, zegt de wethouder.',
    ],
  },
  button: { removes: ['Doneer', 'Word donateur'], keeps: ['Doneer bloed', 'Word vriend van de dief'] },
}
