import type { ProvenFamily } from '../rule.js'

/** Who wrote it, above the story. */
export const byline = {
  /** `Af Jo Ng`, `Af: Jo Ng og Ed Poe` */
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
    proof: {
      removes: ['Af Jo Ng', 'Af: Jo Ng', 'Af Jo Ng /ritzau/'],
      keeps: [
        'Af de 40 sårede er tolv børn',
        'Af og til',
        'Tekst: ordet han hadede mest',
        'Kommentar: Derfor falder kronen',
        'Jo Ng, fotograferet i går',
      ],
    },
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
    proof: {
      removes: ['Redaktionen', 'Alle artikler af Jo Ng'],
      keeps: ['Redaktionen stormet', 'Om forfatteren ved vi lidt'],
    },
  },
  /** Who wrote it, below the story and behind a colon: `Af: Anna Lund` */
  below: {
    lines: ['(af|tekst|redaktør)[ ]: {author}'],
    place: 'tail',
    proof: { removes: ['Af: Anna Lund', 'Tekst: Anna Lund'], keeps: ['Af: ingenting', 'Tekst: hele loven'] },
  },
} satisfies ProvenFamily
