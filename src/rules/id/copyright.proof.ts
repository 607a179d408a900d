import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  notice: {
    removes: ['Hak Cipta © Kabar Kota 2024', 'Hak cipta dilindungi undang-undang', 'Hak Cipta Terpelihara'],
    keeps: [
      'Hak cipta lagu itu digugat',
      'Dilarang keras merokok di sini',
      'Dilarang menyalin jawaban, murid itu menangis.',
      'Hak dilindungi siapa?',
      'Dilarang keras mengambil gambar di ruang sidang tanpa izin hakim.',
      'Dilarang mengambil ikan di sungai itu tanpa izin kepala desa.',
      'Dia masuk tanpa izin dari pemilik rumah.',
    ],
  },
}
