import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'first-ran': {
    removes: [
      'Artikel ini telah tayang di Kabar Kota dengan judul Warga Memilih Jembatan Baru',
      'Artikel ini pertama kali terbit di Kabar Kota',
      'Berita ini bersumber dari kantor berita ANTARA.',
    ],
    keeps: ['Artikel ini panjang', 'Berita ini membuat ibunya pingsan.', 'Laporan ini telah usang'],
  },
}
