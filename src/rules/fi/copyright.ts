import type { ProvenFamily } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Kaikki oikeudet pidätetään`, `Artikkelin kopiointi on kielletty.` */
  notice: {
    lines: [
      '(kaikki oikeudet pidätetään|oikeudet pidätetään|kopiointi kielletty|lainaaminen ilman lupaa kielletty)[ (©|\\|) {matter}]',
      '{publication}[ {year}][.|,| -][ ]kaikki oikeudet pidätetään',
    ],
    words: ['artikkelin kopiointi on kielletty'],
    place: 'tail',
    proof: {
      removes: ['Kaikki oikeudet pidätetään'],
      keeps: [
        'Kaikki oikeudet loppuvat joskus, sanoi oikeus.',
        'Kopiointi yleistyy',
        'Sisällön vienti ulkomaille oli kielletty.',
        'Tekstin mukaan lupaa ei ollut.',
        'Artikkelin 5 mukaan kaikki on kielletty.',
        'Sisältö rikkoo tekijänoikeuksia, väittää yhtiö.',
      ],
    },
  },
  /** That copying is not allowed: `Kopiointi ilman lupaa on kielletty.` */
  copying: {
    lines: [
      '(kopiointi|tekstin kopiointi|sisällön kopiointi|lainaaminen|julkaiseminen) ilman [kirjallista] lupaa [on] kielletty',
    ],
    place: 'edges',
    proof: { removes: ['Kopiointi ilman lupaa on kielletty.'], keeps: ['Kopiointi ilman paperia'] },
  },
} satisfies ProvenFamily
