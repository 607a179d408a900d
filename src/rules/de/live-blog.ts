import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** A control: `Zum Liveticker`, `Neue Beiträge laden`, `Alle Entwicklungen im Liveblog` */
  control: {
    lines: ['(neueste|älteste) (beiträge|einträge|meldungen|zuerst) [zuerst]'],
  },
} satisfies Family
