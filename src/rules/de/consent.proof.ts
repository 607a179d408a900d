import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'Wir verwenden Cookies',
      'Wir verwenden Cookies, um Ihnen den besten Service zu bieten.',
      'Diese Website verwendet Cookies. Wenn du die Website weiterhin nutzt, stimmst du der Verwendung zu.',
      'Cookies erleichtern die Bereitstellung unserer Dienste. Mit der Nutzung erklären Sie sich einverstanden.',
      'Weitere Informationen, beispielsweise zur Kontrolle von Cookies, findest du hier: Cookie-Richtlinie',
      'Hinweis zur Verwendung von Cookies',
    ],
    keeps: [
      'Wir verwenden Mehl, sagt die Bäckerin.',
      'Der Beauftragte prüft die Cookies der Behörde und die Zustimmung der Nutzer.',
      'Diese Website verwendet die Polizei als Falle.',
      'Cookies backen mit Kindern',
      'Cookies helfen uns beim Backen, sagt der Bäcker.',
    ],
  },
  choice: {
    removes: [
      'Alle akzeptieren',
      'Cookie-Einstellungen',
      'Nur notwendige Cookies akzeptieren',
      'Zustimmen und weiter',
      'Ablehnen',
    ],
    keeps: ['Ablehnen geht nicht', 'Akzeptieren, was ist', 'Zustimmen wollen nur drei Länder', 'Anbieter klagen'],
  },
  embed: {
    removes: [
      'Empfohlener redaktioneller Inhalt',
      'Externen Inhalt laden',
      'An dieser Stelle finden Sie einen externen Inhalt von YouTube, der den Artikel ergänzt.',
      'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden. Mehr dazu in unserer Datenschutzerklärung.',
      'Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube.',
      'Sieh dir diesen Beitrag auf Instagram an',
      'Mehr dazu in unserer Datenschutzerklärung.',
    ],
    keeps: [
      'An dieser Stelle stand einst die Mühle.',
      'Ich bin damit einverstanden, dass die Brücke fällt, sagte er.',
      'Mit dem Laden des Gewehrs begann die Übung.',
      'Karte zeigt Hochwasser',
      'Video laden Täter gern hoch',
      'Damit die Stadt externe Firmen beauftragen kann, ist die Zustimmung des Rates nötig.',
      'Dieser Inhalt wird gelöscht, wenn die Zustimmung fehlt.',
      'Hier ist ein externer Gutachter am Werk.',
    ],
  },
  browser: {
    removes: [
      'Bitte aktivieren Sie Javascript',
      'Dein Browser kann dieses Video nicht abspielen.',
      'Sie verwenden einen veralteten Browser.',
    ],
    keeps: [
      'Aktivieren Sie die Sirene',
      'Ein Browser für Kinder',
      'Das Video ist nicht echt, sagt die Polizei.',
      'Der Browser wird nicht mehr unterstützt, teilte die Firma mit.',
    ],
  },
}
