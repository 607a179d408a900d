import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: { removes: ['(רויטרס)', 'איי-פי'], keeps: ['סוכנויות הביון', 'סוף עצוב'] },
}
