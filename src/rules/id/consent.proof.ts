import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  cookies: {
    removes: [
      'Situs ini menggunakan cookie untuk meningkatkan pengalaman Anda.',
      'Terima semua cookie',
      'Kebijakan Cookie',
      'Dengan terus menggunakan situs ini, Anda menyetujui kebijakan privasi kami',
    ],
    keeps: [
      'Situs ini menggunakan batu candi',
      'Saya setuju dengan bupati',
      'Kue kering untuk Lebaran',
      'Jika Anda terus melanggar syarat pembebasan, hakim akan bertindak.',
      'Situs ini menggunakan kuki untuk melacak korban, kata polisi.',
    ],
  },
}
