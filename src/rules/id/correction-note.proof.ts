import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: [
      'Laporkan kesalahan',
      'Artikel ini telah diperbarui',
      'Isi artikel ini sepenuhnya menjadi tanggung jawab penulis.',
      'Disclaimer: artikel ini bukan saran keuangan',
      'Laporkan masalah ini',
    ],
    keeps: [
      'Koreksi: sidang digelar 4 Mei.',
      'Artikel ini ditulis di penjara',
      'Pendapat pribadi sang raja',
      'Isi surat itu merupakan tanggung jawab penulis, kata hakim.',
      'Pandangan pemerintah tidak mewakili pandangan rakyat.',
      'Laporkan masalah jalan rusak ke balai kota',
      'Tulisan ini sudah diubah menjadi film.',
    ],
  },
}
