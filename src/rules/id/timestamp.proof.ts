import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: ['Diperbarui: 2 Januari 2024', 'Diterbitkan 2 Januari 2024, 10:20 WIB', 'Senin, 2 Januari 2024 10:20 WIB'],
    keeps: [
      'Diperbarui tiga kali, perda itu tetap ditolak.',
      'Tanggal tua',
      'Terbit 2 buku baru',
      'Senin, 2 Januari, jembatan itu runtuh.',
    ],
  },
  ago: {
    removes: ['3 jam lalu', '2 hari yang lalu', 'Waktu baca 3 menit', 'Dibaca 120 kali', '3 menit membaca'],
    keeps: ['3 jam lalu ia masih hidup.', 'Tiga tahun lalu', '3 menit yang mengubah laga'],
  },
}
