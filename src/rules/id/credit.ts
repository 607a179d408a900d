import type { ProvenFamily } from '../rule.js'

/** Who wrote, below the story. */
export const credit = {
  /** A heading above a biography: `Tentang Penulis` */
  'about-author': {
    lines: ['(tentang|profil) (penulis|pengarang)'],
    place: 'tail',
    headsBiography: 'any',
    proof: {
      removes: ['Tentang Penulis', 'Profil penulis'],
      keeps: ['Penulisnya tidak diketahui.', 'Tentang penulis tak ada kabar.'],
    },
  },
} satisfies ProvenFamily
