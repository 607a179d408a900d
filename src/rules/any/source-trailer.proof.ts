import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  'bare-address': {
    removes: ['https://example.org/news/4', '<http://www.example.org/a?b=1#c>', '- https://example.org/'],
    keeps: [
      'https://example.org is where the petition stands.',
      'The site is https://example.org',
      'Donate: https://example.org/give',
    ],
  },
  address: {
    removes: ['Source: https://example.org/news/4', '(Source: example.org/4)', 'Source : https://example.org'],
    keeps: ['Source: police.', 'The source: https://example.org was a fake.'],
  },
}
