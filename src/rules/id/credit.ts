import type { ProvenFamily } from '../rule.js'

/** Who wrote, below the story. */
export const credit = {
  /** Who edited: `Red: Jo Ng`, `Editor : Febri` */
  hands: {
    lines: ['(editor|redaktur|red|redaksi|penyunting|publish|editor/publish)[ ]:[ ]{credit}'],
    place: 'tail',
    proof: {
      removes: ['Red: Jo Ng', 'Editor : Febri'],
      keeps: ['Editor: tugas yang berat', 'Penulis: siapa dia sebenarnya'],
    },
  },
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
