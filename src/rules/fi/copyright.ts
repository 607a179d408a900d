import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Kaikki oikeudet pidätetään`, `Artikkelin kopiointi on kielletty.` */
  notice: {
    lines: [
      '(kaikki oikeudet pidätetään|oikeudet pidätetään|kopiointi kielletty|lainaaminen ilman lupaa kielletty)[ (©|\\|) {matter}]',
      '{publication}[ {year}][.|,| -][ ]kaikki oikeudet pidätetään',
      '(sisällön|materiaalin|artikkelin|artikkelien|artikkeleiden|aineiston|tekstin|tekstien|sivuston) {words} (kopiointi|lainaaminen|julkaiseminen|jakaminen|käyttö|käyttäminen) {matter}(kielletty|lupaa|luvalla|luvan)[{matter}]',
      '(sisällön|materiaalin|artikkelin|artikkelien|artikkeleiden|aineiston|tekstin|tekstien|sivuston) (kopiointi|lainaaminen|julkaiseminen|jakaminen|käyttö|käyttäminen|osittainenkin kopiointi) {matter}(kielletty|lupaa|luvalla|luvan)[{matter}]',
      '(sisältö|materiaali|aineisto|sivusto|sivuston sisältö) on [{words}] (tekijänoikeudella|tekijänoikeuksin|tekijänoikeuslain|tekijänoikeudellisesti) {matter}',
      '(copyright|copyright:|copyright by) {publication}',
    ],
    place: 'tail',
  },
} satisfies Family
