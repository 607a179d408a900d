import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['(NPK)', '(NTB-Reuters)', 'Saken er skrevet av NTB'],
    keeps: ['NTB meldte det først.', 'Det skriver NTB', 'Saken er hentet fra kjelleren.'],
  },
}
