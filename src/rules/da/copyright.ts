import type { ProvenFamily } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alle rettigheder forbeholdes`, `Alt materiale på denne side er omfattet af gældende lov om ophavsret.` */
  notice: {
    lines: [
      '(alle rettigheder forbeholdes|alle rettigheder forbeholdt|eftertryk forbudt|kopiering forbudt)[ (©|\\|) {matter}]',
      '{publication}[ {year}][.|,| -][ ]alle rettigheder (forbeholdes|forbeholdt)',
    ],
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
} satisfies ProvenFamily
