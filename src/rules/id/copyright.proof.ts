import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  notice: {
    removes: [
      'Hak Cipta © Kabar Kota 2024',
      'Hak cipta dilindungi undang-undang',
      'Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis tanpa izin tertulis dari Kabar Kota.',
      'Hak Cipta Terpelihara',
      'Dilarang keras mengambil konten',
    ],
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
