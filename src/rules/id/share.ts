import type { ProvenFamily } from '../rule.js'

/** Buttons that send a story on. */
export const share = {
  /** `Bagikan artikel ini`, `Bagikan ke Facebook`, `Salin tautan`, `Kongsi di WhatsApp`, `Bagikan:`. */
  bar: {
    lines: [
      '(bagikan|kongsi|share|berbagi)[ ini| artikel]: [{buttons}]',
      '(bagikan|share) {buttons}',
      '{n} (kali dibagikan|dibagikan|shares|perkongsian|dikongsi)',
      '(apakah|suka|sukai) artikel ini{title}(bagikan|share){title}',
    ],
    place: 'edges',
    proof: {
      removes: ['Bagikan: Facebook Twitter WhatsApp'],
      keeps: [
        'Bagikan beras kepada warga',
        'Kongsi gelap di pelabuhan',
        'Kirim pesan ke ibu',
        'Bagikan ke tetangga, kata lurah.',
      ],
    },
  },
  /** A word: `Bagikan`, `Kongsi`, `Cetak`, `Salin`. */
  button: {
    words: [
      'bagikan',
      'kongsi',
      'salin',
      'suka',
      'sukai',
      'komentar',
      'simpan',
      'cetak',
      'kirim',
      'dengarkan',
      'bagi',
      'kongsikan',
      'berbagi',
      'tautan',
      'pautan',
      'surel',
      'sebarkan',
      'share',
      'cuit',
    ],
    place: 'run',
    proof: { removes: ['Bagikan', 'Kongsi', 'Salin'], keeps: ['Bagikan nasi', 'Suka duka guru', 'Kirim doa'] },
  },
  /** `Bagikan berita ini ke teman-teman Anda`, `Suka artikel ini? Bagikan ke teman Anda` */
  'tell-friends': {
    lines: [
      '[suka (artikel|berita|tulisan) ini? ]bagikan [(artikel|berita|tulisan) ini] (ke|kepada|dengan) (teman-teman anda|teman anda|temanmu|teman-temanmu|teman)',
      '(ikuti|follow) (akun|channel|kanal) [{words}] (kami|{publication})[ (di|untuk) {words}]',
      '(cek|baca|simak|dapatkan|temukan) (berita|artikel|berita dan artikel) [menarik] [lain|lainnya|yang lain] [{words}] di (google news|whatsapp channel|{platforms})[ kami| {publication}]',
    ],
    proof: {
      removes: ['Bagikan berita ini ke teman-teman Anda'],
      keeps: ['Bagikan makanan kepada tetangga', 'Ikuti akun itu, kata polisi.', 'Suka artikel ini? Tidak.'],
    },
  },
} satisfies ProvenFamily
