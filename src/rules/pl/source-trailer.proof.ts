import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: [
      'Źródło: PAP',
      'Źródło',
      '(Źródło: Tygodnik Przykładowy, Reporter)',
      'Źródło: example.org/4',
      'Źródła: PAP, Reuters',
      'Za PAP',
    ],
    keeps: [
      'Źródło: woda spod kościoła, którą pije całe miasto.',
      'Źródła: policja i lekarze potwierdzili liczbę ofiar.',
      'Źródło rzeki',
      'Za mostem skręć w lewo.',
      'Za Polską i Unią',
    ],
  },
  original: {
    removes: ['Przeczytaj oryginalny artykuł', 'Link do źródła'],
    keeps: ['Czytaj oryginał powieści po angielsku, radziła.', 'Zobacz źródło rzeki'],
  },
}
