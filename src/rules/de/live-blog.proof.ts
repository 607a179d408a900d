import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: {
    removes: ['Liveticker', 'JETZT LIVE', 'Eilmeldung', '+++ Newsblog +++'],
    keeps: [
      '+++ 14.32 Uhr: Feuerwehr rückt aus +++',
      'Das Konzert war live im Radio zu hören.',
      'Eilmeldung löste Panik aus',
      'Ticker der Angst',
    ],
  },
  control: {
    removes: [
      'Hier geht es zum Liveticker',
      'Alle Entwicklungen im Liveblog',
      'Neue Beiträge laden',
      '12 neue Einträge',
    ],
    keeps: [
      'Zum Ticker greift der Trader',
      'Alle Entwicklungen deuten auf Krieg',
      'Neue Beiträge der Kassen steigen',
      'Zwölf neue Meldungen',
    ],
  },
  developing: {
    removes: [
      'Dieser Artikel wird laufend aktualisiert',
      'Mehr in Kürze',
      'Weitere Informationen folgen',
      'Der Liveblog ist beendet.',
      '(Meldung wird ergänzt)',
      'Wir halten Sie auf dem Laufenden',
    ],
    keeps: [
      'Weitere Informationen folgen am Montag, sagt die Polizei.',
      'Die Liste wird laufend aktualisiert.',
      'Mehr als Kürze',
      'Details fehlen',
      'Wir halten Sie für schuldig',
    ],
  },
}
