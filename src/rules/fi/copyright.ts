import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Kaikki oikeudet pidätetään`, `Artikkelin kopiointi on kielletty.` */
  notice: {
    lines: [
      '(kaikki oikeudet pidätetään|oikeudet pidätetään|kopiointi kielletty|lainaaminen ilman lupaa kielletty)[ (©|\\|) {matter}]',
      '{publication}[ {year}][.|,| -][ ]kaikki oikeudet pidätetään',
    ],
    place: 'tail',
  },
} satisfies Family
