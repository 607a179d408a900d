import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: [
      'Sumber: Kabar Kota',
      '(Sumber: ANTARA)',
      'Sumber: https://paper.example/4',
      'Dikutip dari Kabar Kota',
      'Sumber Asli',
    ],
    keeps: [
      'Sumber air mengering',
      'Sumber: polisi dan dua saksi mengatakan korban selamat.',
      'Dikutip polisi, ia menangis',
      'Sumber di istana menolak bicara',
    ],
  },
}
