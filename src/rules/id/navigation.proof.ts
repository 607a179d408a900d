import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Langsung ke konten'],
    keeps: [
      'Langsung ke rumah sakit',
      'Kembali ke atas panggung',
      'Buka menu baru, warung itu laris.',
      'Cari di dasar sungai',
      'Cari berita keluarga yang hilang',
      'Ubah teks proklamasi',
    ],
  },
  'menu-word': {
    removes: ['Beranda > Berita > Daerah'],
    keeps: ['Masuk angin', 'Nasional atau lokal?', 'Hukum adat ditegakkan'],
  },
  footer: {
    removes: ['Tentang Kami', 'Hubungi Kami'],
    keeps: [
      'Tentang kami dan mereka',
      'Redaksi diserang massa',
      'Kode etik dilanggar hakim',
      'Lowongan palsu menjerat lima orang',
    ],
  },
  pager: {
    removes: ['Halaman 1 dari 3', 'Halaman: 1 2 3 Selanjutnya'],
    keeps: ['Halaman rumahnya terendam', 'Berita selanjutnya datang dari desa seberang.', 'Selanjutnya giliran warga'],
  },
  'tag-list': {
    removes: ['Topik: jembatan, sungai', 'Kata kunci: banjir'],
    keeps: [
      'Tag harga palsu',
      'Topik hangat di warung',
      'Label halal wajib',
      'Ditandai dengan pemukulan gong oleh wali kota.',
      'Ditulis dalam bahasa Jawa',
    ],
  },
}
