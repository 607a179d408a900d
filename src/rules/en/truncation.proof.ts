import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': {
    removes: ['Continue reading →', 'Read the full story', 'Read more at Harbour News', 'See More'],
    keeps: [
      'Read more books, the teacher told pupils.',
      'Continue reading with your child at night, doctors say.',
      'The judge asked to read the full report before noon.',
      'Read the full report of the inquiry and you will weep, he said.',
    ],
  },
  'next-page': {
    removes: ['Continued on page 4', '(Continued…)', 'Text truncated'],
    keeps: [
      'The talks continued on Monday.',
      'A new page for the club',
      'Page 3 of the file was torn.',
      'He continued on page three of his notes.',
    ],
  },
}
