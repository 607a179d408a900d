import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: [
      'Weiterlesen →',
      'Mehr lesen',
      'Zum Artikel',
      'Lesen Sie den ganzen Artikel',
      'Lesen Sie mehr',
      'Weiterlesen auf Muster Online',
    ],
    keeps: [
      'Schüler sollen weiterlesen, mehr lesen und mehr erfahren.',
      'Mehr lesen, weniger scrollen',
      'Weiterlesen lohnt',
      'Zum Artikel 5 schwieg er',
    ],
  },
  button: {
    removes: ['Mehr anzeigen', 'Alle anzeigen', 'Weniger anzeigen', 'Aufklappen'],
    keeps: ['Mehr Anzeigen wegen Betrugs', 'Details fehlen', 'Alle laden ein'],
  },
  labelled: {
    removes: [
      'Lesen Sie auch: Stadt stimmt für die neue Brücke',
      'LESEN SIE AUCH | Was wir über den Brand wissen',
      'Mehr zum Thema: Stadt stimmt für die neue Brücke',
      'Auch interessant: Warum der Hafen leer bleibt',
      'Lesetipp: „Nie wieder Krieg“ – ein Besuch am Fluss',
      'Das könnte Sie auch interessieren: So teuer wird das Wohnen',
      'Video » Feuer zerstört die alte Mühle',
      'Stadt stimmt für die neue Brücke … weiterlesen',
      '(Lesen Sie auch: Stadt stimmt für die neue Brücke)',
      '[Mehr zum Thema: Was wir wissen]',
    ],
    keeps: [
      'Lesen Sie auch das Kleingedruckte, riet die Verbraucherzentrale.',
      'Mehr dazu: nichts.',
      'Hintergrund: Die Stadt streitet seit Jahren über die Brücke.',
      'Lesetipp: langsam.',
      'Auch interessant ist der Blick nach Rom.',
    ],
  },
  bracketed: {
    removes: ['(Mehr dazu hier)'],
    keeps: [
      '(Lesen Sie, rief er, und verstehen Sie)',
      '(mehr dazu sagte er nicht)',
      '[mehr als zuvor]',
      'Das Schild (lesen Sie mehr: es macht glücklich) hing dort seit Jahren.',
      'Man „half“ ihm [siehe auch: kaufte ihn mit Geld] viele Jahre, sagt sie.',
    ],
  },
  'click-here': {
    removes: [
      'Mehr dazu lesen Sie hier.',
      'Hier geht es zum Video',
      'Klicken Sie hier, um die Karte zu sehen',
      'Den ganzen Artikel lesen Sie auf Muster Online',
      'Lesen Sie hier unseren Kommentar',
    ],
    keeps: [
      'Hier geht es um mehr als Geld',
      'Mehr dazu wollte die Polizei nicht sagen.',
      'Klicken Sie nicht, warnt das Amt.',
      'Lesen Sie den Brief laut, bat der Richter.',
    ],
  },
}
