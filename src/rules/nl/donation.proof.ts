import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: [
      'Steun onze journalistiek',
      'Waardeer dit artikel!',
      'Met jouw donatie kunnen wij onafhankelijke journalistiek maken.',
    ],
    keeps: ['Steun voor boeren', 'Doneer bloed, vraagt de bank.', 'Jouw steun telt'],
  },
}
