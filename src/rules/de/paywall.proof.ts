import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Jetzt weiterlesen mit Plus',
      'Um weiterzulesen, melden Sie sich bitte an.',
      'Jetzt registrieren und weiterlesen',
      'Weiterlesen mit dem Digital-Abo',
    ],
    keeps: [
      'Schüler sollen weiterlesen, sagt der Lehrer.',
      'Um diesen Artikel der Verfassung streiten zwei Lager.',
      'Jetzt abonnieren alle den Klub',
      'Weiterlesen macht klug',
      'Um weiterzulesen, brauchen viele eine Brille.',
    ],
  },
  'members-only': {
    removes: [
      'Dieser Artikel ist nur für Abonnenten',
      'Exklusiv für Abonnenten',
      'Dieser Inhalt ist exklusiv für Plus-Abonnenten.',
      'Kennen Sie schon unsere PLUS-Inhalte?',
      'Dieser Artikel ist Teil von Muster Plus',
      'Dieser Artikel ist kostenpflichtig',
    ],
    keeps: [
      'Dieser Artikel der Verfassung gilt.',
      'Exklusiv für Reiche',
      'Das Abonnement der Bahn wird teurer.',
      'Für Mitglieder der Kirche gilt das nicht.',
      'Der Inhalt der Akte ist nur für Mitglieder des Ausschusses bestimmt.',
      'Dieser Artikel ist nur für Mitglieder der Partei interessant.',
      'Sie haben den Artikel 5 des Grundgesetzes verletzt.',
    ],
  },
  already: {
    removes: [
      'Bereits Abonnent? Anmelden',
      'Bereits registriert? Hier einloggen',
      'Passwort vergessen?',
      'Sie haben bereits ein Abo?',
      'Noch kein Benutzerkonto? Jetzt registrieren',
      'Sie sind nicht angemeldet',
      'Anmelden mit Google',
    ],
    keeps: [
      'Bereits registriert sind 400 Wähler.',
      'Passwort für die Welt',
      'Sie sind nicht allein',
      'Haben Sie schon gewählt?',
    ],
  },
  offer: {
    removes: [
      '4 Wochen kostenlos testen',
      'Jederzeit kündbar',
      'Jetzt Abo sichern',
      'Danach 9,99 € pro Monat',
      'Alle Artikel auf der Website und in der App lesen',
    ],
    keeps: [
      '4 Wochen ohne Strom',
      'Jederzeit bereit',
      'Die Mieten steigen um 9 Euro pro Monat.',
      'Im Abo lesen, ein Trend',
      'Alle Artikel des Vertrags',
    ],
  },
  button: {
    removes: ['Jetzt testen', 'Einloggen', 'Registrieren', 'Abo testen'],
    keeps: [
      'Jetzt testen Pendler das Rad.',
      'Registrieren müssen sich alle',
      'Plus für den Dax',
      'Premium hat seinen Preis',
    ],
  },
  'ad-blocker': {
    removes: [
      'Bitte deaktivieren Sie Ihren Adblocker',
      'Sie nutzen einen Adblocker, der die Anzeige von Werbung verhindert.',
      'Adblocker erkannt',
    ],
    keeps: ['Adblocker sind erlaubt, urteilt das Gericht.', 'Werbung finanziert Täter', 'Sie nutzen einen Tunnel'],
  },
}
