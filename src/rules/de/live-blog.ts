import type { ProvenFamily } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** A control: `Zum Liveticker`, `Neue Beiträge laden`, `Alle Entwicklungen im Liveblog` */
  control: {
    lines: ['(neueste|älteste) (beiträge|einträge|meldungen|zuerst) [zuerst]'],
    words: ['neue beiträge laden', 'zum liveticker'],
    proof: {
      removes: ['Neueste beitrage zuerst'],
      keeps: [
        'Zum Ticker greift der Trader',
        'Alle Entwicklungen deuten auf Krieg',
        'Neue Beiträge der Kassen steigen',
        'Zwölf neue Meldungen',
      ],
    },
  },
} satisfies ProvenFamily
