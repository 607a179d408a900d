import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  labelled: {
    removes: [
      'Baca juga: Warga memilih jembatan baru',
      'BACA: Warga memilih jembatan baru',
      'Simak juga: Warga memilih jembatan baru',
      'Lihat juga: Warga memilih jembatan baru',
      'Pilihan Editor: Warga memilih jembatan baru',
      '(Baca juga: Warga memilih jembatan baru)',
      'Simak Video "Warga Memilih Jembatan Baru"',
    ],
    keeps: [
      'Baca buku tiap malam, ia lulus.',
      'Baca: membaca itu jendela dunia, kata guru itu.',
      'Lihat juga langit malam',
      'Simak baik-baik nasihat ibu',
      'Selengkapnya tentang itu, ia bungkam.',
      'Rekomendasi: Bangun Tanggul Baru di Hulu Sungai',
      'Baca - Tulis - Hitung bagi Anak Desa',
    ],
  },
  link: {
    removes: [
      'Baca selengkapnya',
      'Lihat Semua',
      'Muat lebih banyak',
      'Baca selengkapnya di sini',
      'Tonton juga video ini',
    ],
    keeps: [
      'Lihat lagi jembatan itu',
      'Buka lagi setelah banjir',
      'Detail perjanjian bocor',
      'Baca lagi, guru itu meminta.',
      'Tonton video ini bersama anak Anda',
    ],
  },
  unmarked: {
    removes: ['Video Pilihan Warga Memilih Jembatan Baru'],
    keeps: ['Video pilihan itu beredar luas', 'Artikel terkait jembatan itu dihapus'],
  },
}
