import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Berita Terkait`, `Baca Juga`, `Artikel terkait`, `Rekomendasi untuk Anda`. */
  'related-stories': {
    lines: [
      '(berita|artikel|konten|video|foto|topik|posting|pos|post|tulisan|cerita|info|informasi|bacaan|rencana|' +
        'kandungan) (terkait|berkaitan|rekomendasi|pilihan|serupa|menarik|menarik lainnya|sejenis|sebelumnya terkait|' +
        'terkait lainnya|disarankan|lain yang berkaitan|yang berkaitan|yang mungkin anda suka|untuk anda|' +
        'pilihan untuk anda|menarik untuk anda)[ lainnya| untuk anda| untukmu| hari ini]',
      '(baca artikel menarik lainnya|kumpulan berita terkait|komentari artikel ini|silahkan tonton video ini|silakan tonton video ini)',
    ],
    words: [
      'baca juga',
      'lihat juga',
      'simak juga',
      'baca pula',
      'tonton juga',
      'baca berikutnya',
      'rekomendasi untuk anda',
      'rekomendasi untukmu',
      'direkomendasikan untuk anda',
      'anda mungkin suka',
      'anda mungkin menyukai',
      'anda mungkin juga suka',
      'anda mungkin juga menyukai',
      'anda mungkin berminat',
      'mungkin anda suka',
      'mungkin anda suka ini',
      'mungkin anda tertarik',
      'kamu mungkin suka',
      'kamu mungkin juga suka',
      'jangan lewatkan',
      'jangan terlewat',
      'jangan ketinggalan',
      'pilihan editor',
      'pilihan redaksi',
      'pilihan untukmu',
      'pilihan untuk anda',
      'berita lainnya',
      'artikel lainnya',
      'berita lain',
      'artikel lain',
      'bacaan lainnya',
      'baca artikel lainnya',
      'lebih banyak dari penulis',
      'berita rekomendasi',
      'disyorkan',
      'disyorkan untuk anda',
      'anda juga mungkin meminati',
      'bacaan seterusnya',
      'dari penulis yang sama',
      'lihat berita lainnya',
      'close ads x',
      'video rekomendasi',
      'baca lainnya',
    ],
    headsList: true,
    proof: {
      removes: [
        'Berita Terkait',
        'Baca Juga',
        'BACA JUGA:',
        'Artikel terkait',
        'Rekomendasi untuk Anda',
        'Berita Lainnya',
        'Anda mungkin juga suka',
        'Kumpulan Berita Terkait:',
      ],
      keeps: [
        'Berita terkait dugaan korupsi itu dihapus',
        'Baca juga doa ini',
        'Artikel pilihan hakim',
        'Jangan lewatkan malam ini, kata ibu.',
      ],
    },
  },
  /** A ranking or a section of the site: `Terpopuler`, `Berita Terkini`, `Berita POPULER`, `Video Pilihan`, `Sorotan`. */
  ranking: {
    lines: [
      '(berita|artikel|video|foto|topik|konten) (terpopuler|populer|terkini|terbaru|hari ini|utama|pilihan|hangat|' +
        'terhangat|terhot|viral|popular|panas|terpilih|teratas|paling banyak dibaca|terlaris|dalam foto|baru)' +
        '[ hari ini| minggu ini| lainnya| {publication}]',
    ],
    words: ['sorotan', 'terpopuler'],
    place: 'tail',
    headsList: true,
    proof: {
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
  },
  /** Headings of other stories, by subject or author: `Artikel lain dari penulis ini`, `Berita lain tentang topik ini` */
  more: {
    lines: [
      '(artikel|berita|tulisan) (lain|lainnya) (dari|oleh) (penulis ini|penulis yang sama)',
      '(artikel|berita) (lain|lainnya) (tentang|mengenai|seputar) (topik ini|tema ini)',
    ],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Artikel lain dari penulis ini', 'Berita lain tentang topik ini'],
      keeps: ['Berita lain tentang topik ini dibantah polisi.'],
    },
  },
} satisfies ProvenFamily
