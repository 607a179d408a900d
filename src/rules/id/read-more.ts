import type { ProvenFamily } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** A label before another headline: `Baca juga: Warga memilih jembatan baru`, `BACA: …`, `Simak juga: …`, `Lihat juga …`, `Pilihan Editor: …`. */
  labelled: {
    labelled: true,
    lines: [
      '[\\(](baca juga|baca selengkapnya|baca lagi|baca lanjut|baca selanjutnya|baca ini|baca pula|baca berita|' +
        'simak juga|simak pula|lihat juga|lihat pula|tonton juga|pilihan editor|pilihan redaksi|berita terkait|' +
        'artikel terkait|artikel menarik|jangan lewatkan|lanjut baca|baca di sini|baca sebelumnya|berita lainnya|' +
        'artikel lainnya|ikuti juga|saksikan juga|cek juga|klik di sini|baca artikel lainnya|baca artikel|' +
        'baca artikel menarik lainnya|bacaan lain|berita berkaitan|artikel berkaitan|baca berita lainnya|' +
        'baca juga artikel|terpopuler|selengkapnya|lihat video|simak video|baca berita sebelumnya)[ ](:|\\||>|>>|»|→|–|' +
        '—|-) {headline}[\\)]',
      '[\\(](baca|simak|lihat|tonton|saksikan)[ ](:|\\||>|>>|»|→) {headline}[\\)]',
      '(baca juga|lihat juga|simak juga|baca artikel lainnya|baca berita lainnya|tonton juga|simak video|' +
        'simak juga video|lihat juga video|baca artikel selengkapnya) ["|\'|“|‘]{headline}',
      '(baca juga|lihat juga|simak juga) {headline}',
      '(simak video|simak juga|lihat juga|lihat video|tonton juga|simak juga video|lihat juga video)[ video] (\'|"|“|‘){title}(\'|"|”|’)[ ][:]',
    ],
    proof: {
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
  },
  /** The label of a box without its colon, between two paragraphs: `Berita Rekomendasi Warga Memilih Jembatan Baru`. */
  unmarked: {
    lines: [
      '(berita rekomendasi|artikel rekomendasi|artikel terkait|video pilihan|video terkait|pilihan editor|' +
        'pilihan redaksi|baca selengkapnya|artikel pilihan) {headline}',
    ],
    place: 'between',
    proof: {
      removes: ['Video Pilihan Warga Memilih Jembatan Baru'],
      keeps: ['Video pilihan itu beredar luas', 'Artikel terkait jembatan itu dihapus'],
    },
  },
  /** A button: `Selengkapnya`, `Baca selengkapnya`, `Lihat semua`, `Muat lebih banyak`, `Klik di sini`. */
  link: {
    yields: 'continuation',
    lines: [
      '(baca|lihat|simak|tampilkan|muat|tonton|buka|klik|cek|papar|lihat|teruskan|lanjutkan) ' +
        '(selengkapnya|lebih banyak|lebih lanjut|lainnya|lagi|semua|berita lainnya|artikel lainnya|berita selengkapnya|' +
        'artikel selengkapnya|lengkap|penuh|semua berita|artikel asli|di sini|disini|membaca|berikutnya|' +
        'lebih banyak berita|detail|artikel penuh|berita penuh|lanjut|halaman selanjutnya)[ di sini| di {publication}|' +
        ' di {url}]',
      '(tonton|simak|lihat) [juga] video (ini|berikut|berikut ini|di bawah ini|selengkapnya|selengkapnya di bawah ini)',
      '(klik|tekan) (di sini|disini|link ini|tautan ini) (untuk|bagi) (baca|membaca|melihat|lihat|berita|mengetahui|info|menonton){notice}',
    ],
    place: 'edges',
    proof: {
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
  },
  /** Another form of the story, by its button: `▶️ Tonton videonya`, `🎧 Dengarkan artikel ini`, `Klik gambar untuk memperbesar` */
  media: {
    lines: [
      '(tonton|lihat|saksikan|simak) (videonya|video lengkapnya|foto-fotonya|foto lainnya|galeri foto|galeri fotonya|' +
        'video selengkapnya)[ di sini| di bawah ini]',
      '(saksikan|simak|tonton|lihat) [juga] video (berikut ini|di bawah ini|pilihan di bawah ini|pilihan berikut|menarik berikut)[ ini]',
      '(dengarkan|dengar) (artikel ini|berita ini|podcast kami|versi audio|podcast berikut)',
      'ikuti (siaran langsung|liputan langsung|survei kami|jajak pendapat kami|polling kami)[ (di sini|kami)]',
      'semua (berita|artikel) tentang {words} (di|ada di) (halaman|halaman topik|laman) [khusus] kami',
      '(klik|tekan) [pada] (gambar|foto) untuk (memperbesar|memperbesarnya|melihat lebih besar)',
      'klik di sini untuk (membaca|baca) (selengkapnya|artikel selengkapnya|berita selengkapnya|lebih lanjut)',
    ],
    proof: {
      removes: ['▶️ Tonton videonya', '🎧 Dengarkan artikel ini', 'Klik gambar untuk memperbesar', 'Ikuti survei kami'],
      keeps: ['Tonton videonya, kata polisi kepada saksi.', 'Dengarkan anak-anak, katanya.', 'Simak perkataan hakim'],
    },
  },
  /** The way to the whole story: `Baca artikel lengkapnya` */
  full: {
    lines: [
      'baca (artikel lengkapnya|berita lengkapnya|berita selengkapnya|artikel selengkapnya|artikel lengkap)[ (di sini|disini)]',
      '(ikuti|simak|pantau) [(terus)] (perkembangan terbaru|perkembangan terkini|perkembangannya|update terbaru|' +
        'informasi terkini)[ {words}] (di|lewat|melalui|dalam) ' +
        '(liputan langsung|live blog|liputan langsung kami|live report|{publication})[ kami]',
      '(selengkapnya|berita selengkapnya|info selengkapnya|detail selengkapnya|lebih lengkap) ' +
        '[(baca|klik|cek|simak|lihat|bisa dibaca)] (di sini|disini|di link ini|di tautan ini)',
      'telah dibaca {n}[ ][k] kali',
    ],
    proof: {
      removes: [
        'Baca artikel lengkapnya',
        'Ikuti perkembangan terbaru di liputan langsung kami',
        'Selengkapnya baca di sini',
      ],
      keeps: ['Baca artikel itu, presiden marah besar.'],
    },
  },
  /** A gallery, with the number of its pictures: `Galeri foto (10 foto)` */
  photos: {
    lines: ['(galeri foto|galeri|foto)( |: | : )[\\(]{n} foto[\\)]'],
    proof: { removes: ['Galeri foto (10 foto)'], keeps: ['Galeri memajang 10 foto'] },
  },
} satisfies ProvenFamily
