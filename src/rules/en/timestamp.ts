import type { ProvenFamily } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Published 8 Nov 2023`, `Updated: 10:04, 3 NOV 2023`, `Posted on April 29, 2022` */
  labelled: {
    lines: [
      '(published|updated|posted|modified|created|issued|filed|uploaded|written|first published|last updated|' +
        'last modified|last update|originally published|date|publish date|published date|updated on|published on|' +
        'published at|updated at|posted on|posted at|last updated at|last updated on|last modified on|on|added|as of|' +
        'date posted|release date)[ ][:|on|at|-|–][ ]{date}',
      '(published|updated) (-|–) {date} (-|–) {credit}',
      '(published|written|updated|posted|last updated|published on|updated on|posted on)[ ][:][ ]{date}[ ]' +
        '[/|\\||•|-|–|,] (updated|published|original|modified|last updated|last modified|edited)[ ][:|on|at][ ]{date}',
      '(published|updated|posted|last updated)[:] {words} ago',
      '(published|updated|posted)[ ]{n} (second|minute|hour|day|week|month|year)[s] ago',
      '(updated|published) ago',
      'updated {stamp}[,] original[ly published] {stamp}',
      '(this|the) (story|article|post|report|page) was (originally|first|last) (published|posted|updated|modified) [on|at|in][:] {date}',
      '[story |article ](originally|first) published[ on| at| in|:| :] {date}[ \\[(ist|gmt|utc|et)\\]]',
      '{stamp}[ ]updated ago',
      '{stamp}[ ]updated {words} ago',
      '{stamp}[ ]updated[ ][:][ ]{stamp}',
    ],
    place: 'edges',
    proof: {
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
  },
  /** The label alone, its date elsewhere: `Published`, `Last updated:` */
  label: {
    words: [
      'published',
      'updated',
      'posted',
      'last updated',
      'publish date',
      'published date',
      'date published',
      'last modified',
      'posted on',
      'published on',
      'first published',
      'time published',
      'article published',
    ],
    place: 'run',
    proof: {
      removes: ['Published', 'Last updated:', 'Updated'],
      keeps: ['Published and damned', 'Updated rules', 'Posted abroad'],
    },
  },
  /** `5 min read`, `Reading Time: 3 mins read` */
  'reading-time': {
    lines: [
      '{n}[ |-](min|mins|minute|minutes)[ |-](read|to read|listen|watch|video)',
      '[estimated |average ](reading|read) time[:] {n} (min|mins|minute|minutes|m)[ read]',
      '(less than a|less than 1|under a|a|one) (min|minute) read',
    ],
    proof: {
      removes: ['5 min read', '• 2 min read', 'Reading Time: 3 mins read', '5 Min Read'],
      keeps: [
        '5 minutes that shook the club',
        'It takes 5 min to read the note.',
        '3 minutes to midnight',
        'A must read',
      ],
    },
  },
  /** `3 May 2019 • 5 min read`, `News / 2 hours ago`, `1h ago` */
  ago: {
    lines: [
      '{n}[ ](s|sec|secs|m|min|mins|h|hr|hrs|d|w|mo|y|yrs) ago',
      '(a|an|one) (second|minute|hour|day|week|month|year) ago',
      '(just now|moments ago|a few seconds ago|yesterday at {date})',
      '{stamp} [·|•|\\||-|,] {n} min[ute] read',
      '{words} / {n} (minute|min|hour|hr|day|week)[s] ago',
    ],
    place: 'edges',
    proof: {
      removes: ['1h ago', 'an hour ago', 'Holiday / 14 hours ago', 'Oct 15, 2015 · 18 min read', '10 hrs ago'],
      keeps: ['Long ago', 'Two years ago today', 'A year ago he won.', '100 years ago: the great fire'],
    },
  },
} satisfies ProvenFamily
