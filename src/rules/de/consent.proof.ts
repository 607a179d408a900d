import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: ['Um unsere Webseite für Sie optimal zu gestalten, verwenden wir Cookies.'],
    keeps: [
      'Wir verwenden Mehl, sagt die Bäckerin.',
      'Der Beauftragte prüft die Cookies der Behörde und die Zustimmung der Nutzer.',
      'Diese Website verwendet die Polizei als Falle.',
      'Cookies backen mit Kindern',
      'Cookies helfen uns beim Backen, sagt der Bäcker.',
      'Unsere Partner sitzen in Wien',
      'Ihre Privatsphäre ist ihr heilig',
      'Wir und unsere Kinder speichern nichts.',
      'Damit der Teig gelingt, nehmen wir Cookies vom Vortag.',
      'Auf dieser Seite des Flusses werden Häuser gebaut.',
      'Unsere Partner verarbeiten Fisch, sagt der Wirt.',
      'Mit der Nutzung der Seite begann sein Unglück.',
      'Mit der weiteren Nutzung der Halle nimmt auch der Lärm zu.',
      'Die Seite setzt Cookies ohne Zustimmung, rügt die Behörde.',
    ],
  },
  embed: {
    removes: [
      'Empfohlener redaktioneller Inhalt',
      'Externen Inhalt laden',
      'An dieser Stelle finden Sie einen externen Inhalt von YouTube, der den Artikel ergänzt.',
      'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden. Mehr dazu in unserer Datenschutzerklärung.',
      'Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube.',
      'Sieh dir diesen Beitrag auf Instagram an',
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
      'Externe Inhalte von gestern',
      'Dieses Video wird von Ermittlern geprüft.',
      'Mehr in unserer Stadt',
      'Erfahren Sie mehr in unserer Ausstellung',
      'Dieser Inhalt ist nicht strafbar.',
      'Mit dem Klick auf den Link gelangten die Täter an die Daten der Opfer.',
      'Damit Medien aus den USA berichten dürfen, ist eine Zustimmung nötig.',
      'Hier ist ein Video der Tat, sagt die Polizei.',
    ],
  },
  browser: {
    removes: ['Bitte aktivieren Sie Javascript', 'Wird geladen …'],
    keeps: [
      'Aktivieren Sie die Sirene',
      'Ein Browser für Kinder',
      'Das Video ist nicht echt, sagt die Polizei.',
      'Der Browser wird nicht mehr unterstützt, teilte die Firma mit.',
      'Sind Sie ein Mensch, fragte der Roboter.',
      'Die Waffe wird geladen',
      'Die gesuchte Seite des Buches fehlt.',
    ],
  },
}
