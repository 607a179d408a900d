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
  /** A site by its name below the story: `harbourpost.example.org`, `– harbourpost.com`, `(www.harbourpost.net)`. */
  'bare-domain': {
    shapes: [
      {
        holds: '.',
        pattern:
          /^[-–—•>*(/ ]{0,4}(?:www\.)?[a-z\d-]{4,40}(?:\.[a-z\d-]{2,20})?\.(?:com|org|net|info|news|tv|eu|[a-z]{2})(?:\.[a-z]{2})?[)/ ]{0,2}$/i,
      },
    ],
    place: 'tail',
    proof: {
      removes: ['harbourpost.example.org', '– harbourpost.com', '(www.harbourpost.net)', 'HarbourPost.co.uk'],
      keeps: ['harbourpost.com says so.', 'He founded harbourpost.com', 'Yours, J.Ng', 'v2.0'],
    },
  },
  /** What readers that answer with Markdown write above a page: `URL Source: https://…`, `Markdown Content:` */
  'reader-head': {
    lines: ['url source: {url}', 'published time: {stamp}', 'number of pages: {n}'],
    words: ['markdown content'],
    place: 'head',
    proof: {
      removes: [
        'URL Source: https://example.org/news/4',
        'Markdown Content:',
        'Published Time: 2024-05-05T10:30:00Z',
        'Published Time: Sun, 05 May 2024 10:30:00 GMT',
        'Number of Pages: 12',
      ],
      keeps: [
        'URL source: the council.',
        'Markdown content: a guide for the newsroom',
        'Published time: nobody knows it.',
        'Number of pages: 12, and no picture.',
      ],
    },
  },
  /** What an archive of pages writes above a copy: `The Wayback Machine - https://web.archive.org/…` */
  archive: {
    lines: ['the wayback machine - {url}'],
    place: 'head',
    proof: {
      removes: ['The Wayback Machine - https://web.archive.org/web/20240513103100/https://example.org/news/4'],
      keeps: ['The Wayback Machine', 'The Wayback Machine - a memory of the net', 'The Wayback Machine has a copy.'],
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
