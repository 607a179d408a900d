import type { Family } from '../rule.js'

/** Buttons that send a story on. */
export const share = {
  /** `Bagikan artikel ini`, `Bagikan ke Facebook`, `Salin tautan`, `Kongsi di WhatsApp`, `Bagikan:`. */
  bar: {
    lines: [
      '(bagikan|kongsi|kongsikan|sebarkan|share|kirim|berbagi) (artikel|berita|tulisan|cerita|halaman|laman|ini|pos|konten|rencana)[ ini| kepada teman| ke teman| ke media sosial| ini:| anda]',
      '(bagikan|kongsi|kongsikan|share|kirim|klik untuk berbagi|klik untuk membagikan|berbagi|cuit|bagi|sebarkan) (ke|di|di|via|lewat|melalui|pada|dengan)[:] ({platforms}|teman|media sosial|email)[ anda| kamu| \\({words}\\)]',
      '(bagikan|kongsi|share|berbagi)[ ini| artikel]: [{buttons}]',
      '(bagikan ini|bagikan ke|bagikan ini:|share this|share it|salin tautan|salin link|salin pautan|salin url|tautan disalin|link disalin|tautan berhasil disalin|copy link|link berhasil disalin|url berhasil disalin|kopi pautan|kirim email|cuitkan|sukai ini|klik untuk berbagi|bagikan artikel|bagikan berita|jumlah pembagian|kongsi berita ini|kongsi artikel|dibagikan)',
      '(bagikan|share) {buttons}',
      '{n} (kali dibagikan|dibagikan|shares|perkongsian|dikongsi)',
      '(apakah|suka|sukai) artikel ini{title}(bagikan|share){title}',
    ],
    place: 'edges',
  },
  /** A word: `Bagikan`, `Kongsi`, `Cetak`, `Salin`. */
  button: {
    lines: [
      '(bagikan|kongsi|salin|suka|sukai|komentar|simpan|cetak|kirim|dengarkan|bagi|kongsikan|berbagi|tautan|pautan|surel|sebarkan|share|cuit)',
    ],
    place: 'run',
  },
} satisfies Family
