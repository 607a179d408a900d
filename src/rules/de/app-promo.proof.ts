import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: [
      'Entdecken Sie unsere Apps:',
      'Die Muster-App kostenlos herunterladen',
      'Die Muster-App jetzt kostenlos herunterladen',
      'Unsere App: Alle Nachrichten auf einen Blick',
    ],
    keeps: [
      'Die App herunterladen sollen laut Ministerium alle Lehrer.',
      'Laden Sie die Warn-App herunter, rät das Amt den Bürgern an der Küste.',
      'App statt Ausweis',
      'Unsere Apps wissen zu viel',
      'Mit der App lesen Ärzte den Puls ab',
      'Die Corona-App nutzen wenige',
      'Unsere App war ein Fehler, gibt der Chef zu.',
      'Den QR-Code scannen nur wenige.',
      'Nutzen Sie unsere Angebote, warb der Bürgermeister.',
      'Testen Sie unsere Stadt, wirbt der Verein.',
      'Unsere App: Immer mehr Ärger mit der Technik',
    ],
  },
  store: {
    removes: ['iOS-App', 'Android-Apps'],
    keeps: ['Android-Apps spähen Nutzer aus', 'App für Blinde', 'Unsere App ist schuld, sagt die Bahn.'],
  },
}
