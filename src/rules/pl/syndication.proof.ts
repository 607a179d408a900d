import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'comes-from': {
    removes: [
      'Artykuł Most otwarty pochodzi z serwisu Przykład.',
      'Post Most otwarty pojawił się poraz pierwszy w Przykład.',
      'Tekst pochodzi z najnowszego numeru Gazety Portowej',
    ],
    keeps: [
      'Artykuł o moście pochodzi z serwisu porcelany.',
      'Wpis pojawił się najpierw na murze',
      'Materiał pochodzi z Chin.',
      'Artykuł pochodzi z Rosji, ustaliła policja.',
    ],
  },
  machine: {
    removes: [
      'Artykuł powstał z wykorzystaniem sztucznej inteligencji',
      'Streszczenie wygenerowane przez AI',
      'Artykuł został stworzony przy użyciu AI i zweryfikowany przez redakcję.',
    ],
    keeps: ['Tekst powstał w 1902 roku.', 'Artykuł został napisany przez więźnia.'],
  },
}
