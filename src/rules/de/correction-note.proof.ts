import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  updated: {
    removes: [
      'Dieser Artikel wurde aktualisiert.',
      'Hinweis: Dieser Text wurde mehrfach aktualisiert.',
      'Der Beitrag ist nachträglich ergänzt worden',
      'Dieser Artikel wurde zuletzt aktualisiert am 5. März 2024',
      'Dieser Artikel ist älter als ein Jahr',
      'Dieser Artikel ist mehr als ein Jahr alt.',
    ],
    keeps: [
      'Der Artikel wurde korrigiert: Der Minister trat am 4. Mai zurück.',
      'Korrektur: Das Opfer war 43 Jahre alt, nicht 34.',
      'Die Seite wurde umgeblättert',
      'Die Seite wurde zuletzt im Mai gesehen',
      'Der Text ist älter als die Bibel',
      'Der Baum ist mehr als ein Jahr alt.',
    ],
  },
  report: {
    removes: [
      'Fehler gefunden?',
      'Haben Sie einen Fehler entdeckt? Schreiben Sie uns.',
      'War dieser Artikel hilfreich?',
      'Fehler gefunden? Hier klicken und mitteilen',
    ],
    keeps: [
      'Fehler im System',
      'Fehler gefunden, Brücke wieder offen',
      'Korrektur an der Börse',
      'War dieser Mann der Täter?',
      'Bewerten Sie selbst',
      'Fehler gefunden, sagt die Bahn',
    ],
  },
}
