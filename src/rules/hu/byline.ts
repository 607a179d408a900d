import type { ProvenFamily } from '../rule.js'

/** Who wrote it, above the story. */
export const byline = {
  /** `Szerző: Kovács János`, `Írta: Nagy Anna`. */
  author: {
    lines: [
      '(szerzők|szerző|írta|szöveg|összeállította|készítette|riporter|újságíró|szerkesztő|fordította|' +
        'az interjút készítette|lejegyezte|tudósítónk|közzétette|beküldte|feltöltötte|szerkesztette)[ ][:] {author}',
      '(szerző|írta|közzétette|beküldte)[:] {author}(, | · |·| • | \\| | / | — | – | - ){stamp}',
      '(szerző|írta|szöveg)[:] {author}[,|;|.| /| \\|| és] (fotók|fotó|kép|fényképezte|videó|illusztráció)[:] {credit}',
      '(szerző|írta|közzétette)[:] (szerkesztőség|admin|a szerkesztőség|mti|szerk.)',
      '{author}[,] (újságíró|főszerkesztő|szerkesztő|tudósító|riporter|rovatvezető|főmunkatárs|munkatárs){words}',
      '{author}[,] (újságíró|főszerkesztő|szerkesztő|tudósító|riporter|rovatvezető|főmunkatárs|munkatárs)',
      'írta {author}',
    ],
    place: 'head',
    proof: {
      removes: [
        'Szerző: Kovács János',
        'Írta: Nagy Anna',
        'Szerző: Kovács János, 2021.05.05.',
        'Szerző: szerkesztőség',
        'Kovács János újságíró',
      ],
      keeps: [
        'A levél szerzője ismeretlen maradt',
        'Szöveg: mit akart mondani a költő',
        'Kovács János tudósító meghalt a tűzharcban.',
      ],
    },
  },
  /** The label alone, its name elsewhere: `Szerző`, `A szerző további cikkei`. */
  label: {
    words: [
      'a szerző további cikkei',
      'szerzők',
      'szerzőink',
      'szerző',
      'szerkesztőség',
      'a szerzőről',
      'a szerző cikkei',
      'a szerző összes cikke',
      'írta',
      'közzétette',
    ],
    place: 'run',
    proof: { removes: ['Szerző', 'A szerző összes cikke'], keeps: ['A szerző halott', 'Írta a falra'] },
  },
} satisfies ProvenFamily
