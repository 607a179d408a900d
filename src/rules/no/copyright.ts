import type { ProvenFamily } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alle rettigheter forbeholdt`, `Innholdet er beskyttet av åndsverkloven` */
  notice: {
    lines: [
      '(alle rettigheter forbeholdt|alle rettigheter reservert|ettertrykk forbudt|kopiering forbudt)[ (©|\\|) {matter}]',
      '{publication}[ {year}][.|,| -][ ]alle rettigheter forbeholdt',
    ],
    words: ['innholdet er beskyttet av åndsverkloven'],
    place: 'tail',
    proof: {
      removes: ['Alle rettigheter forbeholdt'],
      keeps: [
        'Alle rettigheter har en grense, sa retten.',
        'Kopiering av nøkler øker',
        'Alt innhold i boksen var gift',
        'Innholdet i rapporten var forbudt i ti år.',
        'Kopiering av nøkler er forbudt ved lov',
        'Uten samtykke er alt forbudt her.',
        'Artikkelen bryter med opphavsretten, mener forlaget.',
      ],
    },
  },
  /** `Kopiering uten tillatelse fra havn24 er forbudt` */
  forbidden: {
    lines: [
      '(ettertrykk|kopiering|gjengivelse)[ av (innholdet|teksten|artikkelen)] uten tillatelse[ fra {site}] (er forbudt|forbudt|er ikke tillatt|ikke tillatt)',
    ],
    place: 'tail',
    proof: {
      removes: ['Kopiering uten tillatelse fra havn24 er forbudt'],
      keeps: ['Kopiering av nøkler er forbudt', 'Ettertrykk og ettertanke'],
    },
  },
} satisfies ProvenFamily
