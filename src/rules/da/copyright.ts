import type { ProvenFamily } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alle rettigheder forbeholdes`, `Alt materiale på denne side er omfattet af gældende lov om ophavsret.` */
  notice: {
    lines: [
      '(alle rettigheder forbeholdes|alle rettigheder forbeholdt|eftertryk forbudt|kopiering forbudt)[ (©|\\|) {matter}]',
      '{publication}[ {year}][.|,| -][ ]alle rettigheder (forbeholdes|forbeholdt)',
    ],
    words: ['alt materiale på denne side er omfattet af gældende lov om ophavsret'],
    place: 'tail',
    proof: {
      removes: ['Alle rettigheder forbeholdes'],
      keeps: [
        'Alle rettigheder har en grænse, sagde retten.',
        'Kopiering af nøgler stiger',
        'Indholdet i rapporten var forbudt i ti år.',
        'Kopiering af nøgler er forbudt ved lov',
        'Artiklen fra 1902 krævede ingen tilladelse',
        'Artiklen bryder ophavsretten, mener forlaget.',
        'Kopiering af tekst blev billigere i 1960’erne.',
      ],
    },
  },
  /** `Kopiering uden tilladelse fra havn24 er forbudt` */
  forbidden: {
    lines: [
      '(eftertryk|kopiering|gengivelse)[ af (indholdet|teksten|artiklen)] uden tilladelse[ fra {site}] (er forbudt|forbudt|er ikke tilladt|ikke tilladt)',
    ],
    place: 'tail',
    proof: {
      removes: ['Kopiering uden tilladelse fra havn24 er forbudt'],
      keeps: ['Kopiering af nøgler er forbudt', 'Eftertryk og eftertanke'],
    },
  },
} satisfies ProvenFamily
