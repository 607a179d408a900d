import type { Family } from '../rule.js'

/** Who wrote it, above the story. */
export const byline = {
  /** `Af Jo Ng`, `Af: Jo Ng og Ed Poe`, `Skrevet af Jo Ng` */
  af: {
    lines: [
      'af[:] {author}',
      'af[:] {author}[,| \\|| /| -| –| •] [publiceret|publiceret:|opdateret|den] {stamp}',
      'af[:] {author} (,|/|\\||–|-) {credit}',
      'af[:] {author}[,|/| ]/?[ritzau|/ritzau/]',
      '(kommentar|kronik|debat|leder|anmeldelse|interview|reportage|analyse|klumme): {author}',
      '{author}(,| \\|| -| –| •)[ ]{stamp}',
      'af[:] {author} /ritzau[/]',
    ],
    place: 'head',
  },
  /** A desk, or the label alone: `Af Ritzau`, `Redaktionen` */
  desk: {
    lines: ['(flere|alle|læs flere|mere) (artikler|indlæg|tekster) (af|fra) {author}'],
    words: [
      'af ritzau',
      'ritzau',
      'af redaktionen',
      'redaktionen',
      'fra redaktionen',
      '/ritzau/',
      'af ritzau/afp',
      'skribent',
      'om skribenten',
      'om forfatteren',
      'mere fra skribenten',
      'newsdesk',
    ],
    place: 'edges',
  },
} satisfies Family
