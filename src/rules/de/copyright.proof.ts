import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  notice: {
    removes: ['Alle Rechte vorbehalten.', 'Muster Verlag. Alle Rechte vorbehalten', 'Copyright Muster Verlag'],
    keeps: [
      'Alle Rechte vorbehalten blieben der Witwe, urteilte das Gericht.',
      'Alle Rechte der Witwe',
      'Copyright ist kein Freibrief',
    ],
  },
  'may-not': {
    removes: [
      'Nachdruck verboten',
      'Vervielfältigung nur mit Genehmigung des Verlags',
      'Alle Inhalte sind urheberrechtlich geschützt.',
      'Das Copyright dieses Textes liegt bei der Hafenpost',
    ],
    keeps: [
      'Betreten verboten',
      'Die Nutzung der Wege bleibt erlaubt.',
      'Nachdruck im Spiel fehlte',
      'Verwendung fand der Stein im Dom.',
    ],
  },
  reprints: {
    removes: ['Nutzungsrechte erwerben', 'Rechte an diesem Artikel erwerben'],
    keeps: ['Nutzungsrechte gehen an den Bund', 'Der Sender will die Rechte erwerben.'],
  },
}
