import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: [
      'Jembatan tua di tepi sungai. Foto: Jo Ng/Kabar Kota',
      'Warga melintasi jembatan tua itu (Dok. Pemkot)',
      'Sungai di kota itu meluap. ANTARA/Jo Ng',
      'Ilustrasi hujan lebat di kota (Istimewa)',
    ],
    keeps: [
      'Ia menunjukkan foto jembatan (lama) kepada hakim',
      'Menurut ANTARA jembatan itu aman',
      'Foto jembatan itu diambil Jo Ng',
      'Ia memotret jembatan.',
      'Ia menunjukkan bukti foto - Kepala Desa',
      'Polisi menerima foto dari Jakarta Selatan',
    ],
  },
  label: {
    removes: ['Foto: Jo Ng/Kabar Kota', 'Ilustrasi', '(Foto: Istimewa)', 'Sumber foto: Pemkot', 'lihat foto'],
    keeps: [
      'Foto itu palsu',
      'Ilustrasi buku anak',
      'Gambar di dinding gua',
      'Foto bersama bupati',
      'Foto dari Masa Lalu',
    ],
  },
}
