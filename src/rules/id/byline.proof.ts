import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  label: {
    removes: [
      'Penulis: Jo Ng',
      'Pewarta: Jo Ng Editor: Ed Poe',
      'Oleh: Jo Ng',
      'Laporan wartawan Jo Ng',
      'Ditulis oleh Jo Ng',
      'Oleh Redaksi',
      'Pewarta: Jo Ng Editor: Ed Poe',
    ],
    keeps: [
      'Penulis itu wafat',
      'Editor: siapa yang berhak memotong?',
      'Oleh karena itu, jembatan ditutup.',
      'Laporan keuangan dipalsukan',
      'Oleh sebab itu warga mengungsi.',
      'Laporan Bank Dunia',
      'Ditulis oleh Chairil Anwar pada 1943, sajak itu abadi.',
    ],
  },
  by: {
    removes: ['Oleh Jo Ng', 'OLEH JO NG', 'Tim Redaksi', 'Jo Ng, Jurnalis'],
    keeps: ['Oleh warga, jembatan itu dijaga.', 'Oleh karena banjir', 'Tim SAR tiba', 'Oleh-oleh dari desa'],
  },
}
