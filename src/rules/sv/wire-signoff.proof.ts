import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['(TT-AFP)', 'TT-Reuters', 'Artikeln är skriven av TT'],
    keeps: ['TT rapporterade först.', 'Det skriver TT', 'Artikeln kommer från ett arkiv.'],
  },
}
