import type { ProvenFamily } from '../rule.js'

/** Who wrote it, above the story. */
export const byline = {
  /** `Av Jo Ng`, `Av: Jo Ng og Ed Poe`, `Tekst: Jo Ng` */
  av: {
    lines: [
      'av[:] {author}',
      'av[:] {author}[,| \\|| /| -| –| •] [publisert|publisert:|oppdatert|den] {stamp}',
      'av[:] {author} (,|/|\\||–|-) {credit}',
      'av[:] {author}(/|, )(ntb|©ntb|nynorsk pressekontor|npk)',
      '(kommentar|kronikk|debatt|leder|anmeldelse|intervju|reportasje|analyse): {author}',
      '{author}(,| \\|| -| –| •)[ ]{stamp}',
    ],
    place: 'head',
    proof: {
      removes: ['Av Jo Ng', 'Av: Jo Ng'],
      keeps: [
        'Av de 40 skadde er tolv barn',
        'Av og til',
        'Tekst: ordet han hatet mest',
        'Kommentar: Derfor faller krona',
        'Jo Ng, fotografert i går',
      ],
    },
  },
  /** A desk, or the label alone: `Av NTB`, `Redaksjonen` */
  desk: {
    lines: ['(flere|alle|les flere|mer) (artikler|saker|innlegg|tekster) (av|fra) {author}'],
    words: [
      'av ntb',
      'ntb',
      '©ntb',
      'av redaksjonen',
      'redaksjonen',
      'fra redaksjonen',
      'av npk',
      'nynorsk pressekontor',
      'journalist',
      'om forfatteren',
      'om skribenten',
      'mer fra skribenten',
    ],
    place: 'edges',
    proof: {
      removes: ['Redaksjonen', 'Av NTB', 'Alle artikler av Jo Ng'],
      keeps: ['Redaksjonen stormet', 'Om forfatteren vet vi lite'],
    },
  },
  /** Who wrote it, below the story and behind a colon: `Av: Anna Lien` */
  below: {
    lines: ['(av|tekst|redaktør)[ ]: {author}'],
    place: 'tail',
    proof: { removes: ['Av: Anna Lien', 'Tekst: Anna Lien'], keeps: ['Av: ingenting', 'Tekst: hele loven'] },
  },
} satisfies ProvenFamily
