import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Huomasitko virheen?`, `Ilmoita virheestä`, `Juttua päivitetty` */
  report: {
    lines: [
      '(huomasitko|löysitkö|näitkö) [jutussa|artikkelissa|tekstissä] (virheen|kirjoitusvirheen|asiavirheen) [jutussa|artikkelissa|tekstissä][?][ {matter}]',
      '(ilmoita|kerro|raportoi) [meille] (virheestä|virhe|asiavirheestä)',
      '(juttua|artikkelia|uutista|tekstiä) (on |)(päivitetty|täydennetty|muokattu)[ {date}]',
      '(kirjoittaja|mielipidekirjoitus|kolumni|näkemykset) {matter} (omia|kirjoittajan omia|edusta toimituksen){matter}',
    ],
    place: 'tail',
  },
} satisfies Family
