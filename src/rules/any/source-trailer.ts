import type { Family } from '../rule.js'

/** Where a copy was taken from, by address. */
export const sourceTrailer = {
  /** A bare address above or below the story: `https://example.org/news/4`. */
  'bare-address': {
    shapes: [
      {
        holds: '://',
        ends: '/>)]=_-0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
        pattern: /^[-–—•>*<([ ]{0,4}https?:\/\/[^\s<>]{3,400}[>)\] ]{0,2}$/i,
      },
    ],
    place: 'edges',
  },
  /** A label and an address: `(Source: https://example.org/4)`. */
  address: { lines: ['source[ ]: {url}'], endings: ['source[ ]: {url}'], place: 'tail' },
} satisfies Family
