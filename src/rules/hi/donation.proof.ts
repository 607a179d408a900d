import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['हमें सपोर्ट करें', 'स्वतंत्र पत्रकारिता का समर्थन करें', 'अभी डोनेट करें'],
    keeps: ['हमें सपोर्ट करें, नेता ने कहा।', 'स्वतंत्र पत्रकारिता का समर्थन करने वाले घटे', 'हमारा साथ छूट गया'],
  },
}
