import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  author: {
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
  label: { removes: ['Autor', 'O autorze:'], keeps: ['Autor nie żyje', 'Redakcja i jej sąsiedzi'] },
}
