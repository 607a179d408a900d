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
      'Zuerst erschienen bei Muster Online',
      'Dieser Beitrag ist am 3. Mai 2019 in der Hafenpost erschienen.',
      'Erschienen in der Hafenpost vom 3. Mai 2019',
      'Sie lesen einen Artikel aus dem Archiv',
    ],
    keeps: [
      'Dieser Artikel der Verfassung gilt.',
      'Die Meldung erschien allen falsch.',
      'Zuerst erschienen nur zwei Zeugen.',
      'Der Text ist lang',
      'Der Bericht wurde von der Polizei bestätigt.',
      'Das Interview wurde von der Regierung gestoppt.',
      'Die Meldung ist im Netz tausendfach geteilt worden.',
      'Der Text wurde im Parlament verlesen.',
      'Dieser Text stammt aus dem Mittelalter, sagt der Forscher.',
      'Erschienen in Scharen',
      'Veröffentlicht in dieser Woche wurde nichts',
      'Aus der aktuellen Lage',
      'Aus Heft und Buch',
      'Dieser Text erschien im Mai in Paris und löste einen Skandal aus.',
    ],
  },
  'unedited-feed': {
    removes: [
      'Muster Online hat diese Meldung redaktionell nicht bearbeitet. Sie wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.',
      'dpa-infocom GmbH',
      'Dieser Artikel wurde maschinell übersetzt.',
      'Mit KI erstellt',
      'KI-generierte Zusammenfassung',
      '© dpa-infocom, dpa:240305-99-12345/2',
      'Übersetzt mit DeepL',
    ],
    keeps: [
      'Die Zeitung hat diese Meldung als erste gebracht.',
      'Diese Meldung wurde dementiert.',
      'Der Text wurde nie gefunden',
      'Das Video wurde automatisch gelöscht.',
      'Das Video wurde offenbar von einer KI erzeugt und tausendfach geteilt.',
      'Der Bericht wurde einem Sprecher zufolge von einer Agentur gefälscht.',
      'Diese Meldung wurde später von einer Agentur dementiert.',
      'Der Text wurde automatisch übersetzt.',
      'Die Zusammenfassung wurde von der KI automatisch erstellt, sagt der Minister.',
    ],
  },
  broadcast: {
    removes: [
      'Dieses Thema im Programm: Radio Hafen | Aktuell',
      'Über dieses Thema berichtete die Hafenschau am Montag um 20 Uhr.',
      'Diese Sendung lief am 3. Mai 2019 um 20:00 Uhr im Ersten.',
    ],
    keeps: [
      'Über dieses Thema schweigt der Minister.',
      'Die Sendung wurde eingestellt.',
      'Der Bericht lief ins Leere',
      'Über dieses Thema berichten die Zeitungen seit Wochen.',
      'Die Reportage wird heute noch im Radio gespielt.',
      'Die Dokumentation ist ab Mai im Kino zu sehen.',
      'Zu diesem Thema läuft seit Monaten ein Verfahren am Gericht.',
    ],
  },
}
