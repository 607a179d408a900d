import type { ProvenFamily } from '../rule.js'

/** Where a page sends its readers to its app. */
export const appPromo = {
  /** `Κατεβάστε την εφαρμογή μας`, `Κατεβάστε την εφαρμογή του λιμάνι24` */
  download: {
    lines: ['(κατεβάστε|κατέβασε) [τώρα|δωρεάν] την εφαρμογή (μας|του {publication}|της {publication})[ {words}]'],
    place: 'edges',
    proof: {
      removes: ['Κατεβάστε την εφαρμογή του λιμάνι24', '📱 Κατέβασε την εφαρμογή μας'],
      keeps: ['Κατεβάστε την εφαρμογή, είπε ο απατεώνας.'],
    },
  },
} satisfies ProvenFamily
