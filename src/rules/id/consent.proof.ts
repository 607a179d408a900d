import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  cookies: {
    removes: [
      'Situs ini menggunakan cookie untuk meningkatkan pengalaman Anda.',
      'Terima semua cookie',
      'Kebijakan Cookie',
    ],
    keeps: ['Situs ini menggunakan batu candi', 'Saya setuju dengan bupati', 'Kue kering untuk Lebaran'],
  },
}
