import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: { removes: ['STT–AFP', '(STT-Reuters)'], keeps: ['STT kertoi siitä ensin.', 'Asiasta kertoo STT'] },
}
