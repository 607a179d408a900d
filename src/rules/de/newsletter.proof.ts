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
      'Newsletter-Anmeldung',
      'Schließe dich 106 Followern an',
      'RSS-Feed abonnieren',
      'Jetzt WhatsApp-Kanal abonnieren',
      'Überall, wo es Podcasts gibt',
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
      'Kennen Sie schon unseren Hund?',
      'Hört den Podcast auf Spotify, rät die Autorin.',
    ],
  },
  promise: {
    removes: ['Wollen sie immer Neue Brücke in der Stadt eröffnet newsletter?'],
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
      'Sie möchten nichts verpassen und reisen deshalb früh an.',
    ],
  },
  agreement: {
    removes: [
      'Mit meiner Anmeldung zum Newsletter stimme ich der Werbevereinbarung zu.',
      'Ich habe die Datenschutzerklärung gelesen und akzeptiere sie.',
      'Ja, ich möchte den Newsletter erhalten.',
    ],
    keeps: [
      'Mit meiner Mutter sprach niemand.',
      'Ich habe nichts getan, sagt der Angeklagte.',
      'Kein Spam, sondern Betrug',
      'Ich bin einverstanden, sagte sie in der E-Mail.',
      'Ich habe die Drohung per E-Mail bekommen.',
      'Ich möchte keine Werbung, sagt der Mieter.',
      'Mit der neuen Brücke kommt auch der Datenschutz zu seinem Recht.',
      'Durch die Lücke im Datenschutz kamen die Täter an die Konten.',
      'Du kannst dich jederzeit abmelden, verspricht die Sekte.',
      'Informationen zum Datenschutz und zur Einwilligung gibt das Amt.',
      'Mit der Anmeldung zum Kurs erhalten Eltern auch einen Newsletter.',
    ],
  },
  form: {
    removes: ['E-Mail-Adresse *', 'Jetzt anmelden', 'Deine E-Mail-Adresse', 'Abonnieren'],
    keeps: ['Jetzt anmelden oder leer ausgehen', 'E-Mail vom Chef', 'Der Newsletter der Angst', 'Später Sieg'],
  },
  notification: {
    removes: ['Folgen Sie unserem WhatsApp-Kanal', 'Jetzt unseren WhatsApp-Kanal abonnieren'],
    keeps: [
      'Dürfen wir hoffen?',
      'Folgen Sie dem Licht',
      'Benachrichtigungen machen krank',
      'Der WhatsApp-Kanal der Täter wurde gesperrt.',
      'Dürfen wir Sie informieren, fragt der Vertreter.',
      'Möchten Sie wirklich, dass wir die Polizei benachrichtigen?',
      'Benachrichtigungen aktivieren die Angst im Kopf.',
    ],
  },
}
