import type { Family } from '../rule.js'

/** Where a page asks for money. */
export const donation = {
  /** `Dukung jurnalisme kami`, `Donasi untuk Kabar Kota`, `Traktir kami kopi`. */
  ask: {
    lines: [
      '(dukung|bantu|sokong|danai) (kami|jurnalisme|jurnalisme kami|jurnalisme independen|media independen|jurnalisme berkualitas|kerja jurnalistik kami|jurnalisme publik|kerja-kerja kami)[ dengan berdonasi| dengan donasi| sekarang| di sini]',
      '(dukung|bantu|sokong|danai) {publication} (dengan berdonasi|dengan donasi|dengan berlangganan)[ {notice}]',
      '(donasi sekarang|berdonasi sekarang|traktir kami kopi|traktir penulis|sumbang sekarang|klik untuk berdonasi|beri dukungan untuk kami)',
    ],
    place: 'tail',
  },
} satisfies Family
