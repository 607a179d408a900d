import type { ProvenFamily } from '../rule.js'

/** Cookies, and what a browser must do. */
export const consent = {
  /** `Sivusto käyttää evästeitä`, `Ota JavaScript käyttöön` */
  browser: {
    lines: [
      '(sivusto|sivustomme|tämä sivusto|verkkosivustomme) käyttää evästeitä[ {words}|. {matter}|, {matter}]',
      'ota javascript käyttöön',
      'selaimesi ei tue {words}',
      '(ota|ottakaa) javascript (käyttöön)[ {words}]',
      'javascript (ei ole käytössä|on pois käytöstä)[. {matter}]',
      'hyväksy (evästeet|kaikki evästeet|markkinointievästeet) (nähdäksesi|katsoaksesi) {words}',
      '(nähdäksesi|katsoaksesi) (sisällön|videon|tämän sisällön) {words} evästeet',
      'tämä sähköpostiosoite on suojattu (spamboteilta|roskapostiroboteilta)[. {matter}]',
    ],
    proof: {
      removes: [
        'Sivusto käyttää evästeitä',
        'Ota JavaScript käyttöön',
        'Selaimesi ei tue videotoistoa',
        'Ota JavaScript käyttöön selaimessasi.',
        'Hyväksy evästeet nähdäksesi sisällön.',
        'Tämä sähköpostiosoite on suojattu spamboteilta. Tarvitset JavaScript-tuen nähdäksesi sen.',
      ],
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
