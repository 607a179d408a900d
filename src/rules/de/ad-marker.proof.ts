import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: [
      'Anzeige',
      '- Anzeige -',
      'ANZEIGE:',
      'WERBUNG',
      'Werbung wird geladen …',
      'Anzeige / Werbung',
      'Die Anzeige wird geladen',
    ],
    keeps: [
      'Anzeige erstattet',
      'Die Anzeige gegen den Bürgermeister wurde fallen gelassen.',
      'Anzeige gegen Unbekannt',
      'Werbung für Tabak wird verboten',
      'Werbung wirkt',
      'Unbezahlte Werbung der Fans',
      'Anzeige und Werbung',
      'Ende der Anzeigenflut',
      'Werbung wegen Lügen verboten',
      'Die Anzeige wird geprüft',
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
    ],
    keeps: [
      'Nach der Anzeige durchsuchten Beamte die Wohnung.',
      'Nach der Anzeige weiter im Amt',
      'Der Bericht geht nach dem Video an die Staatsanwaltschaft.',
      'Weiterlesen nach der Schule',
      'Unter dem Bild hing ein Brief',
      'Anzeige: Streit geht unten weiter',
    ],
  },
  'paid-label': {
    removes: ['Gesponserte Inhalte', 'Bezahlter Beitrag'],
    keeps: [
      'Bezahlte Beiträge im Wahlkampf',
      'Kooperation mit dem Feind',
      'Angebote unserer Partner lehnte der Minister ab.',
      'Gesponserte Trikots gab es schon 1973.',
      'Gutscheine (siehe Anzeige)',
      'Deals (und Pleiten)',
      'Dies ist ein bezahlter Urlaub',
      'Dieser Inhalt wurde von Ermittlern bereitgestellt.',
    ],
  },
  'paid-by': {
    removes: ['Präsentiert von Muster Bank', 'Anzeige von Muster Bau'],
    keeps: [
      'Präsentiert von Mai bis Juni',
      'Bezahlt von wem?',
      'Werbung von der Stange',
      'Anzeige von Eltern gegen die Schule',
      'In Kooperation mit Polizei und Zoll',
      'In Zusammenarbeit mit wem auch immer',
    ],
  },
  affiliate: {
    removes: [
      'Dieser Artikel enthält Affiliate-Links.',
      'Hinweis: Unser Artikel enthält sogenannte Affiliate-Links, für die wir eine Provision erhalten.',
      'Die mit * gekennzeichneten Links sind Provisions-Links: Bei einem Kauf erhalten wir einen Anteil.',
      'Affiliate-Link',
    ],
    keeps: [
      'Dieser Artikel enthält Nüsse',
      'Affiliate-Links sind Schleichwerbung, urteilte das Gericht.',
      'Wenn Makler beide Seiten vertreten, steht ihnen keine Provision zu.',
      'Die mit Farbe markierten Bäume werden gefällt.',
      'Wir erhalten eine Provision, gab der Makler vor Gericht zu.',
      'Die Produkte wurden vor dem Verkauf ausgewählt.',
      'Alle Links sind Verräter, rief der Redner.',
      'Offenlegung: Der Autor hält Aktien der Firma.',
      'Wir nehmen am Lauf teil',
      'Bei der Polizei ging eine Anzeige ein, in der von einem Link zu einer Provision die Rede war.',
      'Wenn Betrüger einen Link schicken und eine Provision versprechen, ist Vorsicht geboten.',
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
      'Werbung schalten',
      'Anzeigen aufgeben',
    ],
    keeps: [
      'Werbung ausblenden kostet jetzt Geld',
      'Die Werbung endet in fünf Wochen.',
      'Warum sehe ich diese Werbung nicht?',
      'Video entfernen, Täter finden',
      'Werbung schalten nur Reiche',
      'Anzeigen aufgeben dürfen alle',
    ],
  },
}
