import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  locked: {
    removes: ['Konten ini khusus untuk pelanggan', 'Sudah berlangganan? Masuk', 'Berlangganan untuk lanjut membaca'],
    keeps: [
      'Konten ini dibuat di desa',
      'Daftar untuk sekolah dibuka',
      'Masuk untuk mencuri, pria itu ditangkap.',
      'Premium habis di tiga kota',
      'Masuk untuk mengakses bantuan kini lebih mudah, kata menteri.',
      'Daftar dan membaca doa bersama, itulah cara warga mengenang korban.',
    ],
  },
}
