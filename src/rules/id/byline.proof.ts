import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  label: {
    removes: [
      'Penulis: Jo Ng',
      'Pewarta: Jo Ng Editor: Ed Poe',
      'Oleh: Jo Ng',
      'Reporter: Jo Ng | Editor: Ed Poe',
      'Laporan Jo Ng',
      'Ditulis oleh Jo Ng',
      'Oleh Redaksi',
    ],
    keeps: [
      'Penulis itu wafat',
      'Editor: siapa yang berhak memotong?',
      'Oleh karena itu, jembatan ditutup.',
      'Laporan keuangan dipalsukan',
      'Oleh sebab itu warga mengungsi.',
    ],
  },
  by: {
    removes: ['Oleh Jo Ng', 'OLEH JO NG', 'Tim Redaksi'],
    keeps: ['Oleh warga, jembatan itu dijaga.', 'Oleh karena banjir', 'Tim SAR tiba', 'Oleh-oleh dari desa'],
  },
}
