import type { ProvenFamily } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Senin, 2 Januari 2024 10:20 WIB`, `Diperbarui: 2 Januari 2024`, `Diterbitkan 2 Januari 2024, 10:20 WIB`, `Dikemas kini 3 jam lalu`. */
  labelled: {
    lines: [
      '(diterbitkan|diperbarui|dipublikasikan|tayang|terbit|terakhir diperbarui|pembaruan|update|updated|diposting|' +
        'diunggah|dipublikasi|tanggal|tarikh|dikemas kini|dikemaskini|terakhir dikemas kini|disiarkan|ditulis|' +
        'publikasi|dibuat|kemas kini|kemaskini|ditayangkan|dimuat|pos|diubah|tanggal terbit|tanggal publikasi|' +
        'published|waktu)[ ][:|pada|pada:|tanggal|tgl|-|–][ ]{date}',
      '(diterbitkan|diperbarui|tayang|terbit|dipublikasikan)[ ][:|pada][ ]{date}[ ][,|\\||/|-|–|•][ ]' +
        '(diperbarui|updated|update|terakhir diperbarui|kemas kini)[ ][:|pada][ ]{date}',
      '{stamp} (wib|wita|wit|gmt|utc)',
      '{stamp}[ wib| wita| wit][ ][\\||•|-|–|/|,] (dibaca|oleh|penulis|editor|waktu baca) {matter}',
      '{stamp}[ wib| wita| wit][ ](diperbarui|diterbitkan|update|updated) {stamp}[ wib| wita| wit]',
      '{author}, {stamp}[ wib| wita| wit]',
      '{publication} (-|–|—|\\||•) {stamp}[ wib| wita| wit]',
    ],
    place: 'head',
    proof: {
      removes: [
        'Diperbarui: 2 Januari 2024',
        'Diterbitkan 2 Januari 2024, 10:20 WIB',
        'Senin, 2 Januari 2024 10:20 WIB',
      ],
      keeps: [
        'Diperbarui tiga kali, perda itu tetap ditolak.',
        'Tanggal tua',
        'Terbit 2 buku baru',
        'Senin, 2 Januari, jembatan itu runtuh.',
      ],
    },
  },
  /** `3 jam lalu`, `2 hari yang lalu`, `Waktu baca 3 menit`, `Dibaca 120 kali`. */
  ago: {
    lines: [
      '{n} (detik|menit|jam|hari|minggu|bulan|tahun|minit|saat)[ yang] lalu',
      '(waktu baca|lama membaca|durasi baca|masa membaca|waktu membaca)[ ][:|sekitar|kurang lebih][ ]{n} (menit|minit)[ {words}]',
      '{n} (menit|minit) (membaca|baca|bacaan|dibaca|waktu baca)',
      '(dibaca|dilihat|views)[ ][:] {n}[ kali| pengguna]',
      '{n} (kali dibaca|kali dilihat|pembaca|x dibaca|dilihat)',
    ],
    words: ['kurang dari 1 menit', 'kurang dari semenit', 'baru saja'],
    place: 'edges',
    proof: {
      removes: ['3 jam lalu', '2 hari yang lalu', 'Waktu baca 3 menit', 'Dibaca 120 kali', '3 menit membaca'],
      keeps: ['3 jam lalu ia masih hidup.', 'Tiga tahun lalu', '3 menit yang mengubah laga'],
    },
  },
  /** When it was put up or changed: `Dipublikasikan: 12 Maret 2024 14:05`, `Diperbarui: 12 Maret 2024` */
  released: {
    lines: [
      '(dipublikasikan|diterbitkan|terbit|tayang|diposting|diperbarui|diperbaharui|update|diupdate|dimuat|rilis|published)[ ][pada| tanggal]:[ ]{stamp}[ wib]',
      '(dipublikasikan|diterbitkan|tayang|diposting|diperbarui) pada {stamp}[ wib]',
    ],
    place: 'tail',
    proof: {
      removes: ['Dipublikasikan: 12 Maret 2024 14:05', 'Diperbarui: 12 Maret 2024'],
      keeps: ['Diterbitkan pada masa perang'],
    },
  },
} satisfies ProvenFamily
