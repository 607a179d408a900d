import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['(ANKA)', 'Anadolu Ajansı', 'İhlas Haber Ajansı'],
    keeps: ['Ajanslar kapandı', 'Anadolu Ajansı yöneticisi istifa etti'],
  },
}
