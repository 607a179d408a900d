import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: [
      'Zum Inhalt springen',
      'Direkt zum Inhalt',
      'Nach oben',
      'Zurück zum Seitenanfang',
      'Menü öffnen',
      'Navigation überspringen',
      'Zur Startseite',
      'Beitragsnavigation',
    ],
    keeps: [
      'Zur Suche aufgebrochen',
      'Nach oben offen',
      'Zum Inhalt des Pakets schwieg die Firma.',
      'Die Suche nach dem Vermissten ging am Hang weiter.',
      'Menü für zwei',
    ],
  },
  'menu-word': {
    removes: ['Startseite', 'Suche', 'Impressum', 'Politik', 'Anhören', 'Drucken', 'Mehr', 'Bildergalerie (12)'],
    keeps: [
      'Suche eingestellt',
      'Politik der kleinen Schritte',
      'Mehr Geld',
      'Kultur in Not',
      'Impressum fehlte',
      'Wissen macht Angst',
    ],
  },
  footer: {
    removes: [
      'Impressum | Datenschutz | AGB',
      'Impressum & Datenschutz',
      'Nutzungsbedingungen',
      'Stolz präsentiert von WordPress',
      'Erklärung zur Barrierefreiheit',
    ],
    keeps: ['Datenschutz und Freiheit', 'Widerrufsrecht gestärkt', 'Kontakt zu Tätern', 'Kontakt und Kontrolle'],
  },
  crumbs: {
    removes: [
      'Sie sind hier: Startseite',
      'Startseite > Politik > Bremen',
      'Startseite / Politik / Bremen',
      'Nachrichten › Bremen',
    ],
    keeps: ['Sie sind hier, um zu bleiben', 'Politik – ein Spiel', 'Sport ist Mord'],
  },
  gallery: {
    removes: [
      'Bild 1 von 5',
      '12 von 14 Bildern',
      'Bildergalerie öffnen',
      'Bild vergrößern',
      'Zur Fotostrecke',
      'Nächstes Bild',
    ],
    keeps: [
      'Bild 1 von 5 war gefälscht, sagt der Gutachter.',
      'Fotos vergrößern den Ruhm',
      '12 von 14 Räten',
      'Zur Galerie der Ahnen',
      'Nächste Bilder vom Mars',
    ],
  },
  tools: {
    removes: [
      'Artikel vorlesen',
      'Schriftgröße',
      'Artikel merken',
      'Zur Merkliste hinzufügen',
      'Druckversion',
      'Artikel verschenken',
    ],
    keeps: [
      'Artikel 5 schützt die Presse',
      'Merkliste des Teufels',
      'Schriftgröße im Vertrag war zu klein.',
      'Dem Thema folgen Taten',
    ],
  },
  pager: {
    removes: [
      'Nächster Artikel',
      'Vorheriger Beitrag',
      '← Ältere Beiträge',
      'Weiterlesen auf Seite 2',
      'Artikel auf einer Seite lesen',
      'Zurück | Weiter',
    ],
    keeps: [
      'Nächste Runde, nächster Sieg',
      'Seite 2 des Briefs fehlt',
      'Weiter auf Seite der Bauern',
      'Erste Folgen der Flut',
      'Zurück zur Natur',
    ],
  },
  'tag-list': {
    removes: [
      'Schlagwörter: Brücke, Hafen, Rat',
      'Veröffentlicht in Politik',
      'Verschlagwortet mit Hafen',
      'Themen in diesem Artikel',
    ],
    keeps: [
      'Themen gab es genug.',
      'Kategorie B bleibt verboten',
      'Veröffentlichte Zahlen zeigen einen Rückgang',
      'Orte der Angst',
      'Personen kamen nicht zu Schaden',
    ],
  },
  contents: {
    removes: ['Inhaltsverzeichnis', 'In diesem Artikel:', 'Auf dieser Seite'],
    keeps: ['Inhalt der Pakete unbekannt', 'In diesem Artikel des Vertrags', 'Auf dieser Seite der Front'],
  },
  'search-box': {
    removes: ['Suchbegriff eingeben', 'Erweiterte Suche', 'Wonach suchen Sie?'],
    keeps: [
      'Erweiterte Suche nach Vermissten',
      'Wonach suchen Sie, fragte der Wirt.',
      'Suche starten Retter erst am Morgen',
    ],
  },
}
