import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  notice: {
    removes: ['Alle Rechte vorbehalten.', 'Muster Verlag. Alle Rechte vorbehalten', 'Copyright Muster Verlag'],
    keeps: [
      'Alle Rechte vorbehalten blieben der Witwe, urteilte das Gericht.',
      'Alle Rechte der Witwe',
      'Copyright ist kein Freibrief',
      'Ein Projekt der Stadt Bremen',
      'Ein Service der Bahn fällt weg',
      'Die Rechte an diesem Bild liegen jetzt in Rom.',
    ],
  },
  'may-not': {
    removes: [
      'Nachdruck verboten',
      'Vervielfältigung nur mit Genehmigung des Verlags',
      'Nachdruck, auch auszugsweise, verboten',
      'Alle Angaben ohne Gewähr.',
      'Die Verwendung der Inhalte ist nur mit Genehmigung erlaubt.',
    ],
    keeps: [
      'Betreten verboten',
      'Die Nutzung der Wege bleibt erlaubt.',
      'Nachdruck im Spiel fehlte',
      'Verwendung fand der Stein im Dom.',
      'Die Nutzung der Wiese ist ohne Erlaubnis verboten.',
      'Die Verwendung von Feuerwerk ist nur mit Genehmigung der Stadt erlaubt.',
      'Das Urheberrecht an dem Lied liegt bei seinen Kindern.',
      'Wir übernehmen keine Haftung, sagte der Wirt.',
      'Für die Seiten des Flusses sind zwei Länder zuständig.',
      'Für die Sicherheit der Seiten ist der Rat verantwortlich.',
      'Die Rechte liegen bei den Erben.',
      'Die Vervielfältigung der Bilder ist verboten, urteilt das Gericht.',
    ],
  },
  reprints: {
    removes: ['Nutzungsrechte erwerben', 'Rechte an diesem Artikel erwerben'],
    keeps: ['Nutzungsrechte gehen an den Bund', 'Der Sender will die Rechte erwerben.'],
  },
}
