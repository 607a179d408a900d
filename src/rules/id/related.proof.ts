import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: [
      'Berita Terkait',
      'Baca Juga',
      'BACA JUGA:',
      'Artikel terkait',
      'Rekomendasi untuk Anda',
      'Berita Lainnya',
      'Anda mungkin juga suka',
    ],
    keeps: [
      'Berita terkait dugaan korupsi itu dihapus',
      'Baca juga doa ini',
      'Artikel pilihan hakim',
      'Jangan lewatkan malam ini, kata ibu.',
    ],
  },
  ranking: {
    removes: ['Berita Terkini', 'berita POPULER'],
    keeps: [
      'Terpopuler di kelasnya, ia tetap murung',
      'Pilihan sulit bupati',
      'Berita hari ini membuatnya sedih',
      'Video itu viral',
      'Rekomendasi tim ahli',
      'Untuk Anda yang rindu',
    ],
  },
}
