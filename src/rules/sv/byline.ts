import type { ProvenFamily } from '../rule.js'

/** Who wrote it, above the story. */
export const byline = {
  /** `Av Jo Ng`, `Av: Jo Ng och Ed Poe`, `Text: Jo Ng`; what happened to forty people is no name. */
  av: {
    lines: [
      'av[:] {author}',
      'av[:] {author}[,| \\|| /| -| –| •] [publicerad|publicerat|uppdaterad|den|publicerad:] {stamp}',
      'av[:] {author} (,|/|\\||–|-) {credit}',
      'av[:] {author}/(tt|tt-afp|afp|reuters)',
      '(krönika|analys|recension|ledare|debatt|kommentar|intervju|reportage): {author}',
      '{author}(,| \\|| -| –| •)[ ]{stamp}',
    ],
    place: 'head',
    proof: {
      removes: ['Av Jo Ng', 'Av: Jo Ng', 'Av Jo Ng, 2019-05-03'],
      keeps: [
        'Av de 40 skadade är tolv barn',
        'Av Guds nåde',
        'Text: det ord han hatade mest',
        'Av och till',
        'Analys: Därför faller kronan',
        'Jo Ng, fotograferad i går',
      ],
    },
  },
  /** A desk, or the label alone: `Redaktionen`, `Av TT`, `Från redaktionen` */
  desk: {
    lines: ['(fler|alla|läs fler|mer|visa fler) (artiklar|texter|inlägg|krönikor) (av|från) {author}'],
    words: [
      'av tt',
      'av redaktionen',
      'av tt-afp',
      'av tt nyhetsbyrån',
      'redaktionen',
      'från redaktionen',
      'tt nyhetsbyrån',
      'av vår reporter',
      'nyhetsredaktionen',
      'skribent',
      'om skribenten',
      'om författaren',
      'mer av skribenten',
      'webbredaktionen',
    ],
    place: 'edges',
    proof: {
      removes: ['Av TT', 'Redaktionen', 'Alla artiklar av Jo Ng'],
      keeps: ['Redaktionen stormades', 'Om författaren vet vi inget'],
    },
  },
  /** Who wrote it, below the story and behind a colon: `Av: Anna Lind` */
  below: {
    lines: ['(av|text|redaktör)[ ]: {author}'],
    place: 'tail',
    proof: { removes: ['Av: Anna Lind', 'Text: Anna Lind'], keeps: ['Av: ingenting', 'Text: hela lagen'] },
  },
} satisfies ProvenFamily
