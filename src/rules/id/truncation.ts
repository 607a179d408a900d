import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** `(Bersambung)`, `… Selengkapnya`, `Bersambung ke halaman 2`. */
  continued: {
    lines: [
      '(bersambung|bersambung ke halaman {n}|lanjut ke halaman {n}|sambungan dari halaman {n}|bersambung ke hal {n}|' +
        'baca selengkapnya di {words}|bersambung...)',
    ],
    endings: [
      '(selengkapnya|baca selengkapnya|baca lebih lanjut|lihat selengkapnya|lanjut membaca|bersambung|baca lagi)',
      '(baca|lihat) selengkapnya di {publication}',
    ],
    place: 'tail',
    proof: {
      removes: ['(Bersambung)', 'Bersambung ke halaman 2'],
      keeps: ['Bersambung ke generasi berikut', 'Sambungan kabel putus'],
    },
  },
} satisfies ProvenFamily
