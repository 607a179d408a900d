import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'Der Beitrag Der lange Weg nach Haus erschien zuerst auf Muster Online.',
      'Der Artikel Brücke fällt ist zuerst erschienen auf Muster.',
    ],
    keeps: ['Der Beitrag der Länder sinkt.', 'Der Beitrag erschien zuerst nutzlos.', 'Der Artikel verschwand'],
  },
  'originally-appeared': {
    removes: [
      'Dieser Artikel erschien zuerst auf Muster Online',
      'Dieser Text ist zuerst erschienen bei Muster',
      'Dieses Interview stammt aus der Hafenpost',
      'Zuerst erschienen bei Muster Online',
    ],
    keeps: [
      'Dieser Artikel der Verfassung gilt.',
      'Die Meldung erschien allen falsch.',
      'Zuerst erschienen nur zwei Zeugen.',
      'Der Text ist lang',
    ],
  },
  'unedited-feed': {
    removes: [
      'Muster Online hat diese Meldung redaktionell nicht bearbeitet. Sie wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.',
      'Diese Meldung wurde mit Material der Nachrichtenagentur AFP erstellt.',
      'dpa-infocom GmbH',
    ],
    keeps: [
      'Die Zeitung hat diese Meldung als erste gebracht.',
      'Diese Meldung wurde dementiert.',
      'Der Text wurde nie gefunden',
    ],
  },
  broadcast: {
    removes: [
      'Dieses Thema im Programm: Radio Hafen | Aktuell',
      'Über dieses Thema berichtete die Hafenschau am Montag um 20 Uhr.',
      'Dieser Beitrag wurde am Montag im Radio gesendet.',
    ],
    keeps: ['Über dieses Thema schweigt der Minister.', 'Die Sendung wurde eingestellt.', 'Der Bericht lief ins Leere'],
  },
}
