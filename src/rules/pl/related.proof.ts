import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: [
      'Czytaj także',
      'Zobacz również:',
      'Powiązane artykuły',
      'PODOBNE ARTYKUŁYWIĘCEJ OD AUTORA',
      'Może cię zainteresować',
      'Najnowsze wiadomości',
      'Więcej na ten temat',
    ],
    keeps: [
      'Czytaj także stare listy',
      'Podobne sprawy bywały i wcześniej',
      'Powiązane drzewa ocalały z wichury, mówi leśnik.',
      'Inne wiadomości przyszły z morza w nocy.',
      'Może zainteresować się tym sąd',
    ],
  },
  'weak-heading': {
    removes: ['Polecamy', 'Powiązane:', 'Najczęściej czytane', 'Gorące tematy', 'Redakcja poleca', 'Wiadomości dnia'],
    keeps: ['Polecamy się na przyszłość', 'Ważne, że żyją', 'Wideo z napadu', 'Więcej o sto złotych zapłacą kierowcy.'],
  },
}
