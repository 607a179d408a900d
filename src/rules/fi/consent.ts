import type { ProvenFamily } from '../rule.js'

/** Cookies, and what a browser must do. */
export const consent = {
  /** `Sivusto käyttää evästeitä`, `Ota JavaScript käyttöön` */
  browser: {
    lines: [
      '(sivusto|sivustomme|tämä sivusto|verkkosivustomme) käyttää evästeitä[ {words}|. {matter}|, {matter}]',
      'ota javascript käyttöön',
      'selaimesi ei tue {words}',
    ],
    proof: {
      removes: ['Sivusto käyttää evästeitä', 'Ota JavaScript käyttöön', 'Selaimesi ei tue videotoistoa'],
      keeps: ['Sivusto on täynnä historiaa'],
    },
  },
  /** Buttons of cookie banners: `Hyväksy kaikki evästeet` */
  accept: {
    lines: ['(hyväksy|salli|hylkää) kaikki evästeet'],
    place: 'edges',
    proof: { removes: ['Hyväksy kaikki evästeet'], keeps: ['Hyväksy kaikki ehdot, hän sanoi.'] },
  },
} satisfies ProvenFamily
