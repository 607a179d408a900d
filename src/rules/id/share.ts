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
    words: ['kongsi di whatsapp'],
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
      '[suka (artikel|berita|tulisan) ini? ]bagikan [(artikel|berita|tulisan) ini] (ke|kepada|dengan) ' +
        '(teman-teman anda|teman anda|temanmu|teman-temanmu|teman)',
      '(ikuti|follow) (akun|channel|kanal) [{words}] (kami|{publication})[ (di|untuk) {words}]',
      '(cek|baca|simak|dapatkan|temukan) (berita|artikel|berita dan artikel) [menarik] [lain|lainnya|yang lain] ' +
        '[{words}] di (google news|whatsapp channel|{platforms})[ kami| {publication}]',
    ],
    proof: {
      removes: ['Bagikan berita ini ke teman-teman Anda'],
      keeps: ['Bagikan makanan kepada tetangga', 'Ikuti akun itu, kata polisi.', 'Suka artikel ini? Tidak.'],
    },
  },
  /** A call to share the story: `Bagikan artikel ini` */
  'share-this': {
    lines: ['(bagikan|sebarkan) (artikel|berita|tulisan|konten) ini[ ke teman anda]'],
    place: 'edges',
    proof: { removes: ['Bagikan artikel ini'], keeps: ['Bagikan berita bohong, pria ini ditangkap'] },
  },
  /** Buttons that share the story: `Bagikan ke Facebook` */
  'share-on': {
    lines: ['bagikan (ke|di|lewat|melalui) (facebook|twitter|x|whatsapp|telegram|linkedin|line|instagram)'],
    place: 'edges',
    proof: { removes: ['Bagikan ke Facebook'], keeps: ['Bagikan ke warga, bantuan tiba malam itu.'] },
  },
  /** A button that copies the address: `Salin tautan` */
  'copy-link': {
    lines: ['(salin|copy) (tautan|link|url)'],
    place: 'edges',
    proof: { removes: ['Salin tautan'], keeps: ['Salin tangan naskah kuno itu selesai'] },
  },
  /** A button that sends the story by mail: `Kirim lewat email` */
  send: {
    lines: ['kirim (lewat|via|melalui|ke) (email|surel|e-mail)'],
    place: 'edges',
    proof: { removes: ['Kirim lewat email'], keeps: ['Kirim lewat laut lebih murah, kata petani.'] },
  },
  /** A call to prefer the site in searches: `Tambahkan kami sebagai sumber pilihan di Google` */
  source: {
    lines: ['(tambahkan|jadikan) (kami|{publication}) sebagai sumber (pilihan|berita pilihan|utama) di google'],
    place: 'edges',
    proof: {
      removes: ['Tambahkan kami sebagai sumber pilihan di Google'],
      keeps: ['Tambahkan kami ke daftar, pinta warga.'],
    },
  },
} satisfies ProvenFamily
