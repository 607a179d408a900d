import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: [
      'Ähnliche Artikel',
      'Verwandte Beiträge',
      'Das könnte Sie auch interessieren:',
      'Das könnte dir auch gefallen',
      'Mehr zum Thema',
      'Weitere Artikel zum Thema',
      'Die Redaktion empfiehlt',
      'Lesen Sie mehr zum Thema',
      'Auch interessant',
      'Diese Artikel könnten Sie auch interessieren',
      'Andere Leser interessierten sich auch für',
      'Themenverwandte Artikel',
      'Mehr zum Thema Klima',
      'Noch mehr Nachrichten',
    ],
    keeps: [
      'Ähnliche Artikel fand die Polizei im Keller.',
      'Verwandte der Opfer',
      'Das könnte Folgen haben',
      'Mehr zum Lachen',
      'Weitere Themen waren Steuern und Verkehr.',
      'Diese Themen könnten die Wahl entscheiden',
      'Leser lasen auch nachts',
      'Unser Tipp: Zug statt Auto',
      'Mehr zum Verein der Mörder',
      'Mehr zu sagen hat er nicht',
    ],
  },
  ranking: {
    removes: [
      'Meistgelesen',
      'Neueste Artikel',
      'Top-Themen',
      'Aktuelle Nachrichten',
      'Beliebte Beiträge',
      'Top-Stories',
      'Mehr Nachrichten aus Bremen',
      'Häufig gesucht',
      'Derzeit beliebt',
    ],
    keeps: [
      'Beliebt bei Touristen',
      'Neueste Zahlen machen Hoffnung',
      'Trends gehen vorbei',
      'Letzte Worte',
      'Beliebte Themen der Räte',
      'Aktuelle Bilder vom Mond',
      'Mehr Sport an Schulen',
      'Das Neueste vom Tag',
      'Beliebt bei Dieben',
    ],
  },
  'weak-heading': {
    removes: ['Siehe auch', 'Zum Thema:', 'Weblinks', 'Auch auf Muster Online'],
    keeps: ['Siehe auch Seite drei', 'Zum Thema Geld schwieg er', 'Links von der Mitte', 'Hintergrund des Streits'],
  },
}
