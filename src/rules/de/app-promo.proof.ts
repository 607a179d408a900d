import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: [
      'Jetzt unsere App herunterladen',
      'Laden Sie unsere kostenlose App!',
      'Hol dir die Muster-App',
      'Laden Sie die kostenlose Muster-App herunter',
      'In der App öffnen',
      'Entdecken Sie unsere Apps:',
      'Die Muster-App kostenlos herunterladen',
      'Muster in der App lesen',
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
  badge: {
    removes: ['Laden im App Store', 'JETZT BEI Google Play', 'Jetzt verfügbar im Google Play Store'],
    keeps: ['Die App ist im App Store erhältlich.', 'Verfügbar im Herbst', 'Im Play Store tauchen Fälschungen auf'],
  },
  store: {
    removes: ['iOS-App', 'Android-Apps', 'App für iPhone'],
    keeps: ['Android-Apps spähen Nutzer aus', 'App für Blinde', 'Unsere App ist schuld, sagt die Bahn.'],
  },
}
