import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  control: {
    removes: ['Neueste beitrage zuerst'],
    keeps: [
      'Zum Ticker greift der Trader',
      'Alle Entwicklungen deuten auf Krieg',
      'Neue Beiträge der Kassen steigen',
      'Zwölf neue Meldungen',
    ],
  },
}
