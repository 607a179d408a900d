import type { ProvenFamily } from '../rule.js'

/** Who wrote it, above the story. */
export const byline = {
  /** `Autor: Jan Kowalski`, `Oprac. Jan Kowalski`, `Opracowanie: Anna Nowak`. */
  author: {
    lines: [
      '(autorka/autor|autorka|autorzy|autor/autorka|autor artykułu|autor tekstu|autor|tekst|opracowanie|opracowała|' +
        'opracował|opracowali|oprac.|opr.|redakcja|napisała|napisał|przygotowała|przygotował|rozmawiała|rozmawiał|' +
        'rozmawiali|redaktor|korespondent|tłumaczenie|tłumaczyła|tłumaczył|dodała|dodał|opublikował|publikuje|' +
        'wpis dodał|red.|zebrała|zebrał)[ ][:] {author}',
      '(autorka|autor|oprac.|opracowanie|dodał|napisała|napisał)[:] {author}(, dodano: |, | · |·| • | \\| | / | — | – | - |dodano: | dodano: ){stamp}',
      '(autorka|autor|tekst)[:] {author}[,|;|.| /| \\|] (fot.|fotografia|foto|zdjęcia|zdjęcie|wideo|grafika)[:] {credit}',
      '(autor|opublikowane przez|dodane przez|wpisany przez|przez)[:] (redakcja|administrator|admin|redaktor|biuro prasowe)',
      '{author}[,] (dziennikarz|dziennikarka|redaktor naczelny|redaktor naczelna|redaktor|reporterka|reporter|' +
        'korespondentka|korespondent|publicysta|publicystka) {publication}',
      '{author}[,| -| –| \\|] (dziennikarz|dziennikarka|reporter|reporterka|publicysta|publicystka|redaktor|' +
        'korespondent|korespondentka|fotoreporter|redaktor naczelny|redaktorka|felietonista)',
      '(autor|autorka|autorzy|oprac.|opracował|opracowała|tekst)[:] {author}(/|, | / ){credit}',
      'oprac. (red.|redakcja|{author})',
    ],
    words: ['opracowanie własne', 'opracowanie redakcyjne', 'oprac. red.', 'oprac. redakcja'],
    place: 'head',
    proof: {
      removes: [
        'Autor: Jan Kowalski',
        'Oprac. Jan Kowalski',
        'Rozmawiała Anna Nowak',
        'Autor: Jan Kowalski, 05.05.2021',
        'Autor: redakcja',
        'Jo Ng, dziennikarz',
        'Autor: Jo Ng/PAP',
      ],
      keeps: [
        'Autor listu pozostał nieznany',
        'Tekst: co poeta miał na myśli',
        'Napisał Kowalski i zamknął drzwi.',
        'Korespondent Jan Kowalski zginął pod ostrzałem.',
        'Autor: nieznany',
        'Jo Ng, dziennikarstwo i polityka',
      ],
    },
  },
  /** The label alone, its name elsewhere: `Autor`, `Redakcja`. */
  label: {
    words: [
      'autorka',
      'autorzy',
      'autor artykułu',
      'autor',
      'redakcja',
      'o autorze',
      'o autorce',
      'artykuły tego autora',
      'artykuły autora',
      'wszystkie artykuły autora',
      'więcej artykułów autora',
      'zobacz artykuły autora',
      'inne artykuły autora',
      'inne teksty autora',
      'więcej tekstów autora',
      'opracowanie',
      'napisany przez',
      'napisane przez',
      'opublikowany przez',
      'opublikowane przez',
    ],
    place: 'run',
    proof: { removes: ['Autor', 'O autorze:'], keeps: ['Autor nie żyje', 'Redakcja i jej sąsiedzi'] },
  },
  /** Who wrote it, below the story and behind a colon: `Tekst: Anna Lis` */
  below: {
    lines: ['(tekst|teksty|redakcja)[ ]: {author}'],
    place: 'tail',
    proof: { removes: ['Tekst: Anna Lis'], keeps: ['Tekst: cała ustawa', 'Autor: nieznany'] },
  },
} satisfies ProvenFamily
