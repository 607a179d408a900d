import type { Family } from '../rule.js'

/** When a story was put up. */
export const timestamp = {
  /** A date with its year or its minute, alone: `2023-11-03`, `8 Nov 2023`, `10:04, 3 NOV 2023`, `5 hours ago`. */
  date: { lines: ['{stamp}'], place: 'edges' },
  /** A date and when it changed: `3 May 2019 10:04 GMT / Updated 4 May 2019`. */
  'date-and-update': {
    lines: [
      '{stamp}[,] [/] (updated|last updated|last modified|modified|original|published)[:| on| at] {stamp}',
      '{stamp}[,] updated[:] {words} ago',
      'on {stamp}, updated {stamp}',
    ],
    place: 'edges',
  },
} satisfies Family
