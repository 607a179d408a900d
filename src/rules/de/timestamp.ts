import type { ProvenFamily } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Veröffentlicht am 03.05.2019`, `Stand: 03.05.2019, 14:30 Uhr`, `Aktualisiert: 03.05.2019`, `Erstellt am 3. Mai 2019 um 10:04` */
  labelled: {
    lines: [
      '[zuletzt |zuerst |erstmals |ursprünglich |artikel |online ](veröffentlicht|publiziert|aktualisiert|erstellt|' +
        'stand|erschienen|geändert|bearbeitet|gepostet|eingestellt|hochgeladen|update|letztes update|' +
        'letzte aktualisierung|letzte änderung|datum|veröffentlichungsdatum|erscheinungsdatum|erstveröffentlichung|' +
        'veröffentlichung|aktualisierung|online seit|gespeichert|verfasst|geschrieben|online gestellt|ausgabe|' +
        'publiziert am|veröffentlicht am|gesendet)[ ][:|am|vom|um|: am|,][ ]{date}[ uhr]',
      '[zuletzt |zuerst ](veröffentlicht|publiziert|aktualisiert|erstellt|erschienen|stand)[ ][:|am|vom|um|: am][ ]' +
        '{date}[ uhr][ ][/|\\||•|-|–|,|\\(][ ][zuletzt |letzte |letztes ](aktualisiert|aktualisierung|update|geändert|' +
        'bearbeitet|erstmals veröffentlicht|veröffentlicht)[ ][:|am|vom|um|: am][ ]{date}[ uhr][\\)]',
      '{stamp}[ uhr][,| \\|| /| -| –| •][ ][zuletzt |letztes |letzte ](aktualisiert|update|aktualisierung|geändert)[ ][:|am|vom|um|: am][ ]{date}[ uhr]',
      '(aktualisiert|veröffentlicht|publiziert|erstellt|gepostet) vor {n} ' +
        '(sekunden|minute|minuten|stunde|stunden|tag|tagen|woche|wochen|monat|monaten|jahr|jahren)',
      '(veröffentlicht|erstellt|gepostet|publiziert) am[:] {stamp}[ uhr][ in {matter}]',
    ],
    place: 'edges',
    proof: {
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
  },
  /** A date with its “Uhr”: `03.05.2019, 14:30 Uhr`, `Mo., 3. Mai 2019, 14:30 Uhr | Lesezeit: 4 Min.` */
  clock: {
    lines: [
      '[am |vom ]{stamp}[,| um| -| –| \\|][ ][{n}:{n}] uhr',
      '[am ]{stamp}[ uhr][,| \\|| -| –| •| ·] [(lesezeit|lesedauer)[:] ][ca. |etwa ]{n} (min|minute|minuten)[ lesezeit| lesedauer| zu lesen]',
      '{n}[:|.]{n} uhr',
      '(heute|gestern|vorgestern)[,] [um] {n}[:|.]{n}[ uhr]',
    ],
    place: 'edges',
    proof: {
      removes: [
        '03.05.2019, 14:30 Uhr',
        '14.30 Uhr',
        'Freitag, 3. Mai 2019, 14:30 Uhr',
        '03.05.2019, 14:30 Uhr • Lesezeit: 4 Minuten',
      ],
      keeps: ['14.30 Uhr: Feuerwehr rückt aus', 'Um 14:30 Uhr fiel der Schuss.', '12 Uhr mittags in Wien'],
    },
  },
  /** The label alone, its date elsewhere: `Veröffentlicht`, `Stand:`, `Aktualisiert` */
  label: {
    words: [
      'veröffentlicht',
      'publiziert',
      'aktualisiert',
      'erstellt',
      'stand',
      'veröffentlicht am',
      'publiziert am',
      'aktualisiert am',
      'erstellt am',
      'zuletzt aktualisiert',
      'letzte aktualisierung',
      'letztes update',
      'datum',
      'lesezeit',
      'lesedauer',
      'erstmals publiziert',
    ],
    place: 'run',
    proof: {
      removes: ['Veröffentlicht', 'Stand:', 'Letzte Aktualisierung'],
      keeps: ['Stand heute', 'Veröffentlicht und vergessen', 'Datum der Wahl'],
    },
  },
  /** `Lesezeit: 5 Minuten`, `3 Min. Lesezeit`, `Lesedauer: ca. 4 Minuten` */
  'reading-time': {
    lines: [
      '[geschätzte |ca. |durchschnittliche |voraussichtliche ](lesezeit|lesedauer|lesedauer des artikels)[ ]' +
        '[:|ca.|beträgt|beträgt ca.|etwa|: ca.|: etwa|: rund][ ]{n}[ ](min|min.|minute|minuten|minute\\(n\\)|sekunden|' +
        'sek.)',
      '[ca. |etwa |in ]{n}[ ](min|min.|minute|minuten)[ |-](lesezeit|lesedauer|zu lesen|lesen|gelesen|hören|audio)',
      'lesezeit[:] (weniger als|unter) {n} (minute|minuten)',
    ],
    proof: {
      removes: ['Lesezeit: 5 Minuten', '3 Min. Lesezeit', 'Lesedauer: ca. 4 Minuten', '5 Minuten Lesezeit'],
      keeps: ['5 Minuten vor zwölf', 'In 5 Minuten war alles vorbei.', 'Lesezeit ist Lebenszeit'],
    },
  },
  /** `vor 3 Stunden`, `vor einem Tag` */
  ago: {
    lines: [
      'vor {n} (sekunden|sek.|minute|minuten|min.|min|stunde|stunden|std.|std|h|tag|tagen|woche|wochen|monat|monaten|jahr|jahren)',
      'vor (einer|wenigen) (minute|minuten|stunde|stunden|woche)',
      'vor einem (tag|monat)',
    ],
    place: 'edges',
    proof: {
      removes: ['vor 3 Stunden', 'vor 12 Minuten', 'vor einem Tag'],
      keeps: ['Vor 100 Jahren: der große Brand', 'Vor einem Jahr starb er.', 'Vor einem Tag wie diesem'],
    },
  },
} satisfies ProvenFamily
