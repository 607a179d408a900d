import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['12 Kommentare', 'Kommentare (32)', 'Keine Kommentare', '14 Postings'],
    keeps: [
      '12 Kommentare zur Wahl',
      'Alle Kommentare des Trainers',
      'Zur Diskussion steht ein Tempolimit',
      'Keine Kommentare wollte der Minister abgeben.',
      'Noch keine Kommentare. Minister schweigen.',
      'Der Beitrag kann nicht mehr kommentiert gelassen werden.',
    ],
  },
  heading: {
    removes: ['Kommentare', 'Kommentar', 'Diskussion', 'Dein Name *', 'Absenden', 'Neueste Kommentare'],
    keeps: [
      'Kommentar verboten',
      'Diskussion um Tempo 30',
      'Drei Antworten auf eine Frage',
      'Name des Opfers',
      'Antwort aus Rom',
      'Kommentarregeln gelockert',
      'Neue Kommentare zum Koran',
      'Ihr Feedback fehlt',
    ],
  },
  invitation: {
    removes: [
      'Schreibe einen Kommentar',
      'Schreibe einen Kommentar Antworten abbrechen',
      'Kommentar verfassen Antwort abbrechen',
      'Hinterlasse eine Antwort',
      'Jetzt mitdiskutieren',
      'Du musst angemeldet sein, um einen Kommentar abzugeben.',
      'Hier klicken, um das Antworten abzubrechen.',
      'Ihre Meinung ist gefragt',
    ],
    keeps: [
      'Schreiben Sie einen Kommentar, bat ihn der Chef.',
      'Hinterlasse keine Spuren',
      'Diskutieren Sie miteinander, rief der Pfarrer.',
      'Sie müssen sich anmelden, um Hilfe zu erhalten, sagt das Amt.',
      'Diskutieren Sie über Geld',
      'Ihre Meinung ist käuflich',
      'Deine Meinung hat hier niemand bestellt.',
      'Sei der Erste, der hilft',
    ],
  },
  form: {
    removes: [
      'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.',
      'Ihre E-Mail-Adresse wird nicht veröffentlicht.',
      'Meinen Namen, E-Mail und Website in diesem Browser speichern, bis ich wieder kommentiere.',
      'Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre mehr darüber, wie deine Daten verarbeitet werden.',
      'Lade Kommentare …',
      'Abonnieren Kommentare zum Post (Atom)',
    ],
    keeps: [
      'Der Bericht wird nicht veröffentlicht.',
      'Die E-Mail wird nicht gelöscht, sagt der Anwalt.',
      'Die Felder sind mit Kreide markiert',
      'Noch zwölf Zeichen',
      'Erfahre, wie Daten verarbeitet werden',
      'Lade Kommentare nie nachts',
      'Mit dem Absenden der Rakete nahm die Gefahr zu.',
    ],
  },
  powered: {
    removes: ['Kommentare werden geladen …', 'Die Diskussion wird geladen'],
    keeps: ['Die Diskussion wird schärfer', 'Die Diskussion wird mit Fakten geladen, sagt der Forscher.'],
  },
}
