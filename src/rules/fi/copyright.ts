import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Kaikki oikeudet pidätetään`, `Artikkelin kopiointi on kielletty.` */
  notice: {
    lines: [
      '(kaikki oikeudet pidätetään|oikeudet pidätetään|kopiointi kielletty|lainaaminen ilman lupaa kielletty)[ (©|\\|) {matter}]',
      '{site}[.|,| -][ ]kaikki oikeudet pidätetään',
      '(sisällön|materiaalin|artikkelin|aineiston|tekstin|sivuston) {matter} (kielletty|lupaa|tekijänoikeuslain|tekijänoikeudet)[{matter}]',
    ],
    place: 'tail',
  },
} satisfies Family
