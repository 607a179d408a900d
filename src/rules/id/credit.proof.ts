import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  'about-author': {
    removes: ['Tentang Penulis', 'Profil penulis'],
    keeps: ['Penulisnya tidak diketahui.', 'Tentang penulis tak ada kabar.'],
  },
}
