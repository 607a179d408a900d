import type { Proofs } from '../rule.js'
import type { scriptResidue } from './script-residue.js'

export const proof: Proofs<typeof scriptResidue> = {
  embed: {
    removes: [
      'Vezi această postare pe Instagram',
      'O postare distribuită de Ana Pop (@anapop)',
      'Acest videoclip nu este disponibil',
    ],
    keeps: [
      'O postare distribuită de mii de oameni era falsă, spune poliția.',
      'Acest conținut nu este disponibil în farmacii, spune medicul.',
    ],
  },
}
