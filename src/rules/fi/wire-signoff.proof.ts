import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['STT–AFP', '(STT-Reuters)', 'Juttu on STT:n tuottama'],
    keeps: ['STT kertoi siitä ensin.', 'Asiasta kertoo STT', 'Juttu on surullinen'],
  },
}
