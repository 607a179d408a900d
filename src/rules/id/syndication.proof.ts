import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'first-ran': {
    removes: [
      'Artikel ini telah tayang di Kabar Kota dengan judul Warga Memilih Jembatan Baru',
      'Artikel ini pertama kali terbit di Kabar Kota',
      'Artikel ini diproduksi oleh Kabar Kota',
    ],
    keeps: [
      'Artikel ini panjang',
      'Berita ini membuat ibunya pingsan.',
      'Laporan ini telah usang',
      'Berita ini telah muncul di media sosial sejak Senin.',
      'Laporan ini telah diterbitkan oleh PBB dan memicu protes.',
      'Tulisan ini adalah terjemahan dari naskah kuno.',
      'Diterbitkan kembali setelah 50 tahun, novel itu habis.',
      'Konten ini dibuat dengan AI dan menyesatkan pemilih, kata polisi.',
    ],
  },
}
