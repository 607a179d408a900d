import type { ProvenFamily } from '../rule.js'

/** Where a copy was taken from, by address. */
export const sourceTrailer = {
  /** A bare address below the story: `https://example.org/news/4`. */
  'bare-address': {
    shapes: [{ holds: '://', pattern: /^[-–—•>*<([ ]{0,4}https?:\/\/[^\s<>]{3,400}[>)\] ]{0,2}$/i }],
    place: 'tail',
    proof: {
      removes: ['https://example.org/news/4', '<http://www.example.org/a?b=1#c>', '- https://example.org/'],
      keeps: [
        'https://example.org is where the petition stands.',
        'The site is https://example.org',
        'Donate: https://example.org/give',
      ],
    },
  },
  /** A label and an address: `(Source: https://example.org/4)`. */
  address: {
    lines: ['source[ ]: {url}'],
    endings: ['source[ ]: {url}'],
    place: 'tail',
    proof: {
      removes: ['Source: https://example.org/news/4', '(Source: example.org/4)', 'Source : https://example.org'],
      keeps: ['Source: police.', 'The source: https://example.org was a fake.'],
    },
  },
} satisfies ProvenFamily
