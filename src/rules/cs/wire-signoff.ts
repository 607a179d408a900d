import type { ProvenFamily } from '../rule.js'

/** Who worked on a dispatch, as agencies say it below. */
export const wireSignoff = {
  /** The agency below its story: `ČTK`, `(TASR)`, `ČTK, Reuters`. */
  agency: {
    lines: ['(čtk|tasr|sita|novinky|red)(/|, | / |,| a )[ ]{credit}'],
    words: [
      'čtk, reuters',
      'čtk/ap',
      'čtk, red',
      'čtk, novinky',
      'čtk, ap',
      'čtk/reuters',
      'čtk',
      'tasr, sita',
      'tasr',
      'sita',
      'ap, čtk',
      'red.',
      'red, čtk',
      'redakce, čtk',
      'red',
      'novinky, čtk',
    ],
    endings: ['(čtk, reuters|čtk|tasr|sita)'],
    place: 'tail',
    proof: {
      removes: ['TASR', '(ČTK, Reuters)', '(SITA)'],
      keeps: ['ČTK to oznámila v květnu', 'Informovala o tom ČTK.'],
    },
  },
  /** `Autor: Jan Novák`, `Překlad: Jana Nováková`. */
  desk: {
    lines: [
      '(autorka|autor/zdroj|autor|autoři|text|překlad|přeložila|přeložil|redaktor|zpracovala|zpracoval|připravila|' +
        'připravil|rozhovor vedla|rozhovor vedl|napsala|napsal|preklad|pripravil|spolupracoval|na článku spolupracoval|' +
        'ptal se|ptala se|editor|korektura|spracoval)[ ][:] {author}',
      '(autor/zdroj|autor|zdroj|zpracoval|překlad|autoři|editor|s přispěním|s využitím materiálů|přispěli)[:] {credit}',
    ],
    place: 'tail',
    proof: {
      removes: ['Autor: Jan Novák', 'Překlad: Jana Nováková'],
      keeps: ['Autor Jan Novák zemřel v květnu.', 'Editor vína'],
    },
  },
} satisfies ProvenFamily
