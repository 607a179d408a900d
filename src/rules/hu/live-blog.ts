import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** `ÉLŐ`, `Percről percre`, `Élő közvetítés`. */
  badge: {
    lines: [
      '(élőben|élő közvetítés|élő tudósítás|élő adás|élő|percről percre|kövesse élőben|kövesd élőben|frissítve|frissítés|frissül|friss|rendkívüli|a legfontosabb|legfontosabb fejlemények|amit eddig tudunk|online)',
    ],
    place: 'run',
  },
  /** `Cikkünk frissül`, `Hamarosan részletek`. */
  follows: {
    lines: [
      '(cikkünket|cikkünk|hírünket|hírünk|a cikket|a cikk|tudósításunk|az anyag) [folyamatosan|hamarosan] (frissül|frissítjük|frissítünk|bővül|bővítjük)',
      '(hamarosan|rövidesen) (részletek|további részletek|bővebben|részletesebben|folytatjuk|frissítjük)',
      '(részletek|bővebben|további részletek) (hamarosan|később|rövidesen)',
    ],
    endings: [
      '(cikkünket|cikkünk|hírünket|hírünk|a cikk) [folyamatosan|hamarosan] (frissül|frissítjük|bővül)',
      '(hamarosan|rövidesen) (részletek|további részletek)',
    ],
    place: 'tail',
  },
} satisfies Family
