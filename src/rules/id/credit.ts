import type { Family } from '../rule.js'

/** Who wrote, below the story. */
export const credit = {
  /** A heading above a biography: `Tentang Penulis` */
  'about-author': { lines: ['(tentang|profil) (penulis|pengarang)'], place: 'tail', headsBiography: 'any' },
} satisfies Family
