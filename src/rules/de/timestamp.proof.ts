import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'Veröffentlicht am 03.05.2019',
      'Stand: 03.05.2019, 14:30 Uhr',
      'Aktualisiert: 03.05.2019',
      'Zuletzt aktualisiert am 3. Mai 2019 um 10:04 Uhr',
      'Erstellt am 3. Mai 2019',
      'Veröffentlicht: 03.05.2019, 10:04 Uhr | Aktualisiert: 03.05.2019, 11:05 Uhr',
      'Aktualisiert vor 2 Stunden',
    ],
    keeps: [
      'Der Stand vom Montag wurde veröffentlicht.',
      'Stand der Dinge',
      'Veröffentlicht wurde der Bericht 2019.',
      'Erschienen sind 2019 Gäste',
      'Update für 2019 verschoben',
    ],
  },
  clock: {
    removes: [
      '03.05.2019, 14:30 Uhr',
      '14.30 Uhr',
      'Freitag, 3. Mai 2019, 14:30 Uhr',
      '03.05.2019, 14:30 Uhr • Lesezeit: 4 Minuten',
    ],
    keeps: ['14.30 Uhr: Feuerwehr rückt aus', 'Um 14:30 Uhr fiel der Schuss.', '12 Uhr mittags in Wien'],
  },
  label: {
    removes: ['Veröffentlicht', 'Stand:', 'Letzte Aktualisierung'],
    keeps: ['Stand heute', 'Veröffentlicht und vergessen', 'Datum der Wahl'],
  },
  'reading-time': {
    removes: ['Lesezeit: 5 Minuten', '3 Min. Lesezeit', 'Lesedauer: ca. 4 Minuten', '5 Minuten Lesezeit'],
    keeps: ['5 Minuten vor zwölf', 'In 5 Minuten war alles vorbei.', 'Lesezeit ist Lebenszeit'],
  },
  ago: {
    removes: ['vor 3 Stunden', 'vor 12 Minuten', 'vor einem Tag'],
    keeps: ['Vor 100 Jahren: der große Brand', 'Vor einem Jahr starb er.', 'Vor einem Tag wie diesem'],
  },
}
