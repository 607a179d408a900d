import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  bar: {
    removes: ['Bagikan: Facebook Twitter WhatsApp'],
    keeps: [
      'Bagikan beras kepada warga',
      'Kongsi gelap di pelabuhan',
      'Kirim pesan ke ibu',
      'Bagikan ke tetangga, kata lurah.',
    ],
  },
  button: { removes: ['Bagikan', 'Kongsi', 'Salin'], keeps: ['Bagikan nasi', 'Suka duka guru', 'Kirim doa'] },
}
