import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: ['Læs mere', 'Læs hele artiklen', 'Fortsæt læsningen →', 'Læs mere på Eksempel'],
    keeps: ['Læs mere Marx, sagde læreren.', 'Læs videre i loven'],
  },
  labelled: {
    removes: [
      'Læs også: Byen stemmer for den nye bro',
      'LÆS OGSÅ | Det ved vi om branden',
      'Læs mere: Derfor står havnen tom',
      'Se også: Broen set fra luften i dag',
    ],
    keeps: [
      'Læs også kontrakten, sagde dommeren.',
      'Læs mere: aldrig.',
      'Baggrund: Byen har skændtes om broen i flere år.',
    ],
  },
  bracketed: {
    removes: ['(Læs også: Byen stemmer for den nye bro)', '[Læs mere: Det ved vi om branden]'],
    keeps: ['(Læs også bilaget)', '(se også side tre)'],
  },
}
