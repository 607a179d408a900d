import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['Anzeige', '- Anzeige -', 'ANZEIGE:', 'WERBUNG', 'Entgeltliche Einschaltung', 'Werbung wird geladen …'],
    keeps: [
      'Anzeige erstattet',
      'Die Anzeige gegen den Bürgermeister wurde fallen gelassen.',
      'Anzeige gegen Unbekannt',
      'Werbung für Tabak wird verboten',
      'Werbung wirkt',
    ],
  },
  'short-label': {
    removes: ['Anzeigen', 'Gesponsert', 'Reklame'],
    keeps: ['Anzeigen häufen sich', 'Gesponsert wird der Lauf von drei Banken.', 'Reklame von gestern'],
  },
  'continues-below': {
    removes: [
      'Artikel nach der Anzeige weiterlesen',
      'Nach der Werbung weiterlesen',
      'Der Artikel geht nach der Anzeige weiter',
      'Text wird unter dem Video fortgesetzt',
      'Weiter nach der Anzeige',
      'Lesen Sie nach der Werbung weiter:',
      '+++ Hier geht es weiter nach der Anzeige +++',
      'Artikel nach Anzeige weiterlesen',
    ],
    keeps: [
      'Nach der Anzeige durchsuchten Beamte die Wohnung.',
      'Nach der Anzeige weiter im Amt',
      'Der Bericht geht nach dem Video an die Staatsanwaltschaft.',
      'Weiterlesen nach der Schule',
      'Unter dem Bild hing ein Brief',
    ],
  },
  'paid-label': {
    removes: [
      'Gesponserte Inhalte',
      'Bezahlter Beitrag',
      'Sonderveröffentlichung',
      'Angebote unserer Partner',
      'Präsentiert von',
    ],
    keeps: [
      'Bezahlte Beiträge im Wahlkampf',
      'Kooperation mit dem Feind',
      'Angebote unserer Partner lehnte der Minister ab.',
      'Gesponserte Trikots gab es schon 1973.',
    ],
  },
  'paid-by': {
    removes: ['Präsentiert von Muster Bank', 'Anzeige von Muster Bau'],
    keeps: [
      'Präsentiert von Mai bis Juni',
      'Bezahlt von wem?',
      'Werbung von der Stange',
      'Anzeige von Eltern gegen die Schule',
    ],
  },
  affiliate: {
    removes: [
      'Dieser Artikel enthält Affiliate-Links.',
      'Hinweis: Unser Artikel enthält sogenannte Affiliate-Links, für die wir eine Provision erhalten.',
      'Die mit * gekennzeichneten Links sind Provisions-Links: Bei einem Kauf erhalten wir einen Anteil.',
      'Wenn Sie über diese Links etwas bestellen, erhalten wir eine kleine Provision.',
      'Als Amazon-Partner verdienen wir an qualifizierten Verkäufen.',
      'Affiliate-Link',
    ],
    keeps: [
      'Dieser Artikel enthält Nüsse',
      'Affiliate-Links sind Schleichwerbung, urteilte das Gericht.',
      'Wenn Makler beide Seiten vertreten, steht ihnen keine Provision zu.',
      'Die mit Farbe markierten Bäume werden gefällt.',
    ],
  },
  network: {
    removes: ['Empfohlen von Outbrain', 'Anzeigen von Google', 'Gesponserte Links von Taboola'],
    keeps: ['Anzeigen von Google-Mitarbeitern häufen sich', 'Empfohlen von Ärzten', 'Werbung durch Google wird teurer'],
  },
  control: {
    removes: [
      'Werbung schließen',
      'Anzeige überspringen',
      'Die Werbung endet in 5 Sekunden',
      'Warum sehe ich diese Werbung?',
    ],
    keeps: [
      'Werbung ausblenden kostet jetzt Geld',
      'Die Werbung endet in fünf Wochen.',
      'Warum sehe ich diese Werbung nicht?',
      'Video entfernen, Täter finden',
    ],
  },
}
