import type { ProvenFamily } from '../rule.js'

/** Who wrote it, above the story. */
export const byline = {
  /** `Autor: Jan Novák`, `Text: Jana Nováková`. */
  author: {
    lines: [
      '(autorka|autor článku|autor/zdroj|autor|autoři|text|napsala|napsal|připravila|připravil|redaktorka|redaktor|' +
        'zpracovala|zpracoval|rozhovor vedla|rozhovor vedl|překlad|přeložila|přeložil|vložila|vložil|publikoval|' +
        'pripravila|pripravil|napísala|napísal|preklad|spracovala|spracoval)[ ][:] {author}',
      '(autorka|autor|text|napsala|napsal|vložila|vložil)[:] {author}(, | · |·| • | \\| | / | — | – | - ){stamp}',
      '(text|autor)[:] {author}[,|;|.| /| \\|| a] (fotografie|foto|ilustrace|video|grafika)[:] {credit}',
      '(autor|publikoval|vložil|napsal|od)[:] (redakce|administrator|admin|redakcia|čtk)',
      '{author}[,] (redaktorka|redaktor|reportérka|reportér|zpravodajka|zpravodaj|komentátorka|komentátor|' +
        'šéfredaktorka|šéfredaktor|spolupracovník|spolupracovnice) {publication}',
      '{author}[,| -| –| \\|] (redaktorka|redaktor|reportérka|reportér|zpravodajka|zpravodaj|komentátorka|komentátor|' +
        'šéfredaktorka|šéfredaktor|editor|editorka|novinář|novinářka|publicista|publicistka|fotograf|moderátor|' +
        'moderátorka|analytik)',
      '{author}[,| -| –| \\|| •] {stamp}',
    ],
    place: 'head',
    proof: {
      removes: [
        'Autor: Jan Novák',
        'Text: Jana Nováková',
        'Napsal Jan Novák',
        'Autor: Jan Novák, 05.05.2021',
        'Autor: redakce',
        'Jo Ng, redaktor',
        'Jo Ng 3. května 2019',
      ],
      keeps: [
        'Autor dopisu zůstal neznámý',
        'Text: co chtěl básník říci',
        'Redaktor Jan Novák zahynul v palbě.',
        'Jo Ng, redaktorský poradce prezidenta',
      ],
    },
  },
  /** The label alone, its name elsewhere: `Autor`, `Redakce`. */
  label: {
    words: [
      'autorka',
      'autor článku',
      'autor',
      'autoři',
      'o autorovi',
      'o autorce',
      'redakce',
      'redakcia',
      'další články autora',
      'všechny články autora',
      'více článků autora',
      'články autora',
      'ďalšie články autora',
      'napsala',
      'napsal',
    ],
    place: 'run',
    proof: { removes: ['Autor', 'O autorovi:'], keeps: ['Autor nežije', 'Redakce a její sousedé'] },
  },
} satisfies ProvenFamily
