import type { Family } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Published 8 Nov 2023`, `Updated: 10:04, 3 NOV 2023`, `Posted on April 29, 2022` */
  labelled: {
    lines: [
      '(published|updated|posted|modified|created|issued|filed|uploaded|written|first published|last updated|last modified|last update|originally published|date|publish date|published date|updated on|published on|published at|updated at|posted on|posted at|last updated at|last updated on|last modified on|on|added|as of|date posted|release date)[ ][:|on|at|-|–][ ]{date}',
      '(published|updated) (-|–) {date} (-|–) {credit}',
      '(published|written|updated|posted|last updated|published on|updated on|posted on)[ ][:][ ]{date}[ ][/|\\||•|-|–|,] (updated|published|original|modified|last updated|last modified|edited)[ ][:|on|at][ ]{date}',
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
  },
  /** `5 min read`, `Reading Time: 3 mins read` */
  'reading-time': {
    lines: [
      '{n}[ |-](min|mins|minute|minutes)[ |-](read|to read|listen|watch|video)',
      '[estimated |average ](reading|read) time[:] {n} (min|mins|minute|minutes|m)[ read]',
      '(less than a|less than 1|under a|a|one) (min|minute) read',
    ],
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
  },
} satisfies Family
