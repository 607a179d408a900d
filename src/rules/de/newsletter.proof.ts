import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Newsletter abonnieren',
      'Zum Newsletter anmelden',
      'Jetzt Newsletter bestellen!',
      'Abonnieren Sie unseren Newsletter',
      'Abonniere unseren kostenlosen Newsletter und verpasse nichts.',
      'Melde Dich für unseren Newsletter an',
      'Melden Sie sich jetzt kostenlos für unseren täglichen Newsletter an.',
      'Newsletter-Anmeldung',
      'Blog via E-Mail abonnieren',
      'Gib deine E-Mail-Adresse ein, um diesem Blog zu folgen.',
      'Schließe dich 106 Followern an',
      'Jetzt zum Newsletter anmelden',
      'RSS-Feed abonnieren',
      'Jetzt WhatsApp-Kanal abonnieren',
      'Zu den Newslettern',
      'Überall, wo es Podcasts gibt',
      'Zum Newsletter anmelden Jeden Tag das Neueste',
    ],
    keeps: [
      'Der Newsletter der Partei rief zur Demo auf; wer sich anmelden wollte, konnte das.',
      'Melden Sie sich bei der Polizei',
      'Melden Sie sich für die Impfung in der Halle an, bat der Landrat die Bürger im Tal.',
      'Newsletter der Nazis enttarnt',
      'Abonnieren Sie Zeitungen, riet der Lehrer.',
      'Blog der Mutter',
      'Podcast der Polizei auf Spotify gelöscht',
      'Zum Newsletter der Partei schwieg er.',
      'Newsletter-Anmeldung soll sicherer werden.',
    ],
  },
  promise: {
    removes: [
      'Das Wichtigste des Tages direkt in Ihr Postfach',
      'Die wichtigsten Nachrichten des Tages per E-Mail',
      'Bleiben Sie informiert mit unserem Newsletter.',
      'Sie möchten keine Nachricht verpassen?',
      'Jeden Donnerstag mit den besten Tipps fürs Wochenende. Kostenlos anmelden.',
      'Keine Neuigkeiten mehr verpassen',
      'Der tägliche Newsletter von Muster Online',
      'Jeden Morgen die besten Artikel aus Bremen kostenlos ins Postfach',
    ],
    keeps: [
      'Das Wichtigste fehlt',
      'Die Drohung kam per E-Mail.',
      'Bleiben Sie zu Hause',
      'Er wollte keine Nachricht verpassen.',
      'Täglich grüßt das Tief',
      'Täglich verschickt das Amt Bescheide per E-Mail.',
      'Jeden Morgen bekam sie eine Drohung per E-Mail.',
      'Die wichtigsten Nachrichten verschickte die Bande per Mail.',
      'Alle Informationen über die Opfer kamen per E-Mail.',
      'Die Täter schickten die Rechnung direkt in ihr Postfach.',
    ],
  },
  agreement: {
    removes: [
      'Mit meiner Anmeldung zum Newsletter stimme ich der Werbevereinbarung zu.',
      'Ich habe die Datenschutzerklärung gelesen und akzeptiere sie.',
      'Die Abmeldung ist jederzeit möglich.',
      'Ja, ich möchte den Newsletter erhalten.',
    ],
    keeps: [
      'Mit meiner Mutter sprach niemand.',
      'Ich habe nichts getan, sagt der Angeklagte.',
      'Kein Spam, sondern Betrug',
    ],
  },
  answer: {
    removes: [
      'Vielen Dank für Ihre Anmeldung.',
      'Sie haben sich erfolgreich für den Newsletter angemeldet.',
      'Es ist ein Fehler aufgetreten. Bitte laden Sie die Seite neu.',
      'Fast geschafft! Bitte bestätigen Sie Ihre Anmeldung.',
    ],
    keeps: [
      'Vielen Dank für nichts',
      'Sie sind angekommen',
      'Ein Fehler mit Folgen',
      'Danke, Mutti',
      'Sie haben sich in Bremen angemeldet.',
      'Sie sind bereits angemeldet, sagte der Beamte.',
      'Sie erhalten in diesen Tagen eine E-Mail von der Stadt.',
    ],
  },
  form: {
    removes: ['E-Mail-Adresse *', 'Jetzt anmelden', 'Unser Newsletter', 'Deine E-Mail-Adresse', 'Abonnieren'],
    keeps: ['Jetzt anmelden oder leer ausgehen', 'E-Mail vom Chef', 'Der Newsletter der Angst', 'Später Sieg'],
  },
  notification: {
    removes: [
      'Push-Nachrichten aktivieren',
      'Folgen Sie unserem WhatsApp-Kanal',
      'Dürfen wir Sie in Ihrem Browser über die wichtigsten Nachrichten informieren?',
      'Jetzt unseren WhatsApp-Kanal abonnieren',
    ],
    keeps: [
      'Dürfen wir hoffen?',
      'Folgen Sie dem Licht',
      'Benachrichtigungen machen krank',
      'Der WhatsApp-Kanal der Täter wurde gesperrt.',
    ],
  },
}
