import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** `Seuraa tilannetta`, `Juttu päivittyy`, `Uutinen päivittyy` */
  control: {
    lines: [
      '(juttu|uutinen|artikkeli|tieto|seuranta) päivittyy[ (parhaillaan|myöhemmin)]',
      '(juttua|uutista|artikkelia) päivitetään[ (parhaillaan|myöhemmin)]',
      '(juttua täydennetään|uutista täydennetään|päivittyy|päivitetään)',
      '(seuraa|lue) [tilannetta|kaikki|uusimmat] [{words}] (hetki hetkeltä|suorana|seurannassa|livenä|suora seuranta)[ {words}]',
      '(näytä|lataa) (uudet|vanhemmat|lisää) (viestit|päivitykset|päivityksiä)',
      'päivitämme (juttua|uutista|artikkelia|seurantaa)[ {words}]',
    ],
    endings: ['(juttu|uutinen|artikkeli) päivittyy', '(juttua|uutista) (täydennetään|päivitetään)'],
    place: 'edges',
  },
} satisfies Family
