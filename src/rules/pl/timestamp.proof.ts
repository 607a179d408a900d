import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'Publikacja: 05.05.2021',
      'Opublikowano: 11 października 2018, 12:30',
      'Aktualizacja: 05.05.2021, 12:30',
      'Data utworzenia: 05.05.2021 12:30',
      'Opublikowano: 05.05.2021 (aktualizacja: 06.05.2021)',
      'Dodano: dzisiaj 12:30',
      'Autor: Jo Ng o 10:23',
    ],
    keeps: ['Opublikowano 12 listów poety', 'Aktualizacja map zajęła tydzień', 'Data: 5', 'Autor: Jo Ng o wojnie'],
  },
  'reading-time': {
    removes: [
      '5 minut czytania',
      'Ten tekst przeczytasz w mniej niż minutę',
      'Ten artykuł przeczytasz w 3 minuty',
      'Posłuchaj (3 min)',
      'Czytanie zajmie 3 min',
    ],
    keeps: [
      '5 minut czytania wyroku wystarczyło sędziemu.',
      'Czas czytania skrócił się o 3 minuty dziennie.',
      'Posłuchaj trzy minuty',
    ],
  },
  ago: {
    removes: ['5 minut temu', 'Dzisiaj, 12:30', 'wczoraj 12:30', 'Opublikowano', 'Ten artykuł ma więcej niż 2 lata'],
    keeps: [
      'Dwadzieścia lat temu',
      '5 minut temu runął most',
      'Wczoraj o 12:30 doszło do wybuchu',
      'Artykuł ma 30 lat.',
    ],
  },
}
