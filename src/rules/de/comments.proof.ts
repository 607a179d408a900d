import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: [
      '12 Kommentare',
      'Kommentare (32)',
      'Alle Kommentare anzeigen',
      'Kommentare lesen',
      'Zu den Kommentaren',
      'Keine Kommentare',
      '14 Postings',
    ],
    keeps: [
      '12 Kommentare zur Wahl',
      'Alle Kommentare des Trainers',
      'Zur Diskussion steht ein Tempolimit',
      'Keine Kommentare wollte der Minister abgeben.',
    ],
  },
  heading: {
    removes: ['Kommentare', 'Kommentar', 'Diskussion', 'Dein Name *', 'Absenden', 'Neueste Kommentare', '3 Antworten'],
    keeps: [
      'Kommentar verboten',
      'Diskussion um Tempo 30',
      'Drei Antworten auf eine Frage',
      'Name des Opfers',
      'Antwort aus Rom',
    ],
  },
  invitation: {
    removes: [
      'Schreibe einen Kommentar',
      'Schreibe einen Kommentar Antworten abbrechen',
      'Kommentar verfassen Antwort abbrechen',
      'Hinterlasse eine Antwort',
      'Diskutieren Sie mit!',
      'Jetzt mitdiskutieren',
      'Du musst angemeldet sein, um einen Kommentar abzugeben.',
      'Was meint ihr? Schreibt es uns in die Kommentare!',
      'Hier klicken, um das Antworten abzubrechen.',
    ],
    keeps: [
      'Schreiben Sie einen Kommentar, bat ihn der Chef.',
      'Hinterlasse keine Spuren',
      'Diskutieren Sie miteinander, rief der Pfarrer.',
      'Sie müssen sich anmelden, um Hilfe zu erhalten, sagt das Amt.',
    ],
  },
  closed: {
    removes: [
      'Die Kommentarfunktion ist geschlossen.',
      'Kommentare sind deaktiviert',
      'Kommentare deaktiviert für Die neue Brücke',
    ],
    keeps: [
      'Die Debatte ist eröffnet',
      'Die Kommentare des Ministers sind falsch.',
      'Das Forum wurde 1974 geschlossen',
    ],
  },
  form: {
    removes: [
      'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.',
      'Ihre E-Mail-Adresse wird nicht veröffentlicht.',
      'Meinen Namen, E-Mail und Website in diesem Browser speichern, bis ich wieder kommentiere.',
      'Benachrichtige mich über neue Beiträge via E-Mail.',
      'Du kommentierst mit Deinem WordPress.com-Konto. ( Abmelden / Ändern )',
      'Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre mehr darüber, wie deine Daten verarbeitet werden.',
      'Name (erforderlich)',
    ],
    keeps: [
      'Der Bericht wird nicht veröffentlicht.',
      'Die E-Mail wird nicht gelöscht, sagt der Anwalt.',
      'Die Felder sind mit Kreide markiert',
      'Noch zwölf Zeichen',
    ],
  },
  rules: {
    removes: [
      'Bitte beachten Sie unsere Netiquette.',
      'Kommentare werden von der Redaktion moderiert',
      'Die Redaktion behält sich vor, Kommentare zu löschen.',
    ],
    keeps: ['Bitte beachten Sie den Zug auf Gleis zwei', 'Die Netiquette ist tot', 'Kommentare werden rauer'],
  },
  powered: {
    removes: ['Kommentare werden geladen …', 'Die Diskussion wird geladen'],
    keeps: ['Die Diskussion wird schärfer', 'Die Diskussion wird mit Fakten geladen, sagt der Forscher.'],
  },
}
