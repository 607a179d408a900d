import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'comes-from': {
    removes: [
      'Artykuł Most otwarty pochodzi z serwisu Przykład.',
      'Post Most otwarty pojawił się poraz pierwszy w Przykład.',
      'Tekst ukazał się w najnowszym numerze tygodnika',
    ],
    keeps: ['Artykuł o moście pochodzi z serwisu porcelany.', 'Wpis pojawił się najpierw na murze'],
  },
}
