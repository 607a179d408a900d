import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'Written: 3 May 2019 / Updated: 4 May 2019',
      'Published 8 Nov 2023',
      'Published: 8 Nov 2023',
      'Updated May 18, 2016 1:51 p.m. ET',
      'Posted on April 29, 2022',
      'PUBLISHED: November 8, 2023 at 4:56 p.m. | UPDATED: November 8, 2023 at 6:00 p.m.',
      'Published 2 days ago',
      'Published2 days ago',
      'Updated Nov. 19, 2019 8:21 am ET / Original Nov. 19, 2019 8:02 am ET',
      'This story was originally published May 3, 2019 at 5:00 AM.',
      'March 4, 202412:45 PM UTCUpdated ago',
      'Updated10:04, 3 NOV 2023',
      'Posted: Nov 8, 2023 / 03:16 PM PST',
    ],
    keeps: [
      'Published two days ago, the report named five firms.',
      'Updated figures published in March show a fall.',
      'Published in 2019, the book sold well.',
      'The figures, updated in March and published in 2019, showed a fall.',
      'Posted to Rome in 2019',
      'Updated rules take hold on May 3',
    ],
  },
  label: {
    removes: ['Published', 'Last updated:', 'Updated'],
    keeps: ['Published and damned', 'Updated rules', 'Posted abroad'],
  },
  'reading-time': {
    removes: ['5 min read', '• 2 min read', 'Reading Time: 3 mins read', '5 Min Read'],
    keeps: [
      '5 minutes that shook the club',
      'It takes 5 min to read the note.',
      '3 minutes to midnight',
      'A must read',
    ],
  },
  ago: {
    removes: ['1h ago', 'an hour ago', 'Holiday / 14 hours ago', 'Oct 15, 2015 · 18 min read', '10 hrs ago'],
    keeps: ['Long ago', 'Two years ago today', 'A year ago he won.', '100 years ago: the great fire'],
  },
}
