import type { ProvenFamily } from '../rule.js'

/** Where a page asks for money. */
export const donation = {
  /** `Dukung jurnalisme independen`, `Donasi untuk mendukung jurnalisme kami` */
  ask: {
    lines: [
      '(dukung|bantu) (jurnalisme independen|jurnalisme kami|kerja kami|redaksi kami|media independen)[ {words}]',
      '(donasi|berdonasi|berdonasilah) untuk (mendukung|membantu) (jurnalisme kami|kerja kami|jurnalisme independen|media kami)',
    ],
    proof: {
      removes: ['Dukung jurnalisme independen', 'Donasi untuk mendukung jurnalisme kami'],
      keeps: ['Dukung anak-anak, kata dokter itu.', 'Donasi untuk korban banjir terkumpul'],
    },
  },
} satisfies ProvenFamily
