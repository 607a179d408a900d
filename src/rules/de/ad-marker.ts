import type { Family } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `- Anzeige -`, `WERBUNG`. A charge at the police has a sentence round it. */
  label: {
    lines: [
      'anzeige[ anzeige| schließen| schliessen| wird geladen|:]',
      'werbung[ werbung| wird geladen| deaktivieren]',
      'anzeige[ ](/|\\||–|-)[ ]werbung',
      'werbung[ ](/|\\||–|-)[ ]anzeige',
      'die (anzeige|werbung) wird geladen',
      'ende der (anzeige|werbung)',
    ],
  },
  /** Labels that are a word of any story on the trade: `Anzeigen`, `Gesponsert`. */
  'short-label': {
    words: [
      'anzeigen',
      'gesponsert',
      'gesponsort',
      'reklame',
      'promotet',
      'promoted post',
      'werbepartner',
      'partnerangebot',
      'partnerangebote',
    ],
    place: 'run',
  },
  /** Where an ad or a box cuts the text: `Artikel nach der Anzeige weiterlesen`, `Text geht nach dem Video weiter`. */
  'continues-below': {
    lines: [
      '[der |dieser |das |hier |unser ](artikel|text|beitrag|bericht|interview|rezept|ticker|podcast|story) (geht|wird) [hier|gleich] (nach|unter|unterhalb) (der|dieser|dem|diesem|des|dieses) (anzeige|werbung|werbeunterbrechung|werbeblock|video|videos|bildergalerie|galerie|fotostrecke|foto|bild|infobox|grafik|karte|umfrage|podcast|audio|tweet|posting|post|newsletter-anmeldung|box|einbettung|tabelle) (weiter|fortgesetzt|weitergeführt)',
      "[artikel |text |beitrag |bitte |hier ](nach|unter) (der|dieser|dem|diesem) (anzeige|werbung|werbeunterbrechung|video|bildergalerie|galerie|fotostrecke|foto|bild|infobox|grafik|karte|umfrage|podcast|tweet) (weiterlesen|weiter|geht es weiter|geht's weiter|gehts weiter)",
    ],
  },
  /** Labels of paid matter, at an edge: `Gesponserte Inhalte`, `Sonderveröffentlichung`. */
  'paid-label': {
    lines: [
      '(gesponserte|bezahlte|werbliche|empfohlene|gesponsorte) (inhalte|beiträge|artikel|links|partnerschaft|produkte|posts)',
      '(gesponserter|bezahlter|werblicher|gesponsorter) (inhalt|beitrag|artikel|link|content|post)',
    ],
    words: [
      'ein angebot von',
      'ein service von',
      'in kooperation mit',
      'in zusammenarbeit mit',
      'mit freundlicher unterstützung von',
    ],
    place: 'edges',
  },
  /** Who paid, alone on its line: `Präsentiert von Muster Bank`. */
  'paid-by': {
    lines: [
      '(präsentiert|gesponsert|bezahlt|finanziert) (von|durch) {name}',
      '(anzeige|werbung|ein angebot|eine anzeige|bezahlter inhalt|advertorial) von {name}',
    ],
    place: 'edges',
  },
  /** What a shop link owes its readers: `Dieser Artikel enthält Affiliate-Links.`, `Als Amazon-Partner verdienen wir an …` */
  affiliate: {
    lines: [
      '[hinweis: |\\* |anzeige: |werbung: ](dieser|unser|der) (artikel|beitrag|text|produktvergleich|blogartikel) (enthält|beinhaltet|kann) [sogenannte|sog.|bezahlte] (affiliate|partner|werbe|provisions)[-| ]links[{matter}]',
      '(die|alle) (mit|im|in) {matter} (gekennzeichneten|markierten|verlinkten|gekennzeichnete|markierte) (links|produkte|angebote|bestell-links) (sind|stammen|wurden|handelt) {matter}',
      'affiliate[-| ]link[s]',
    ],
  },
  /** Networks that fill a box: `Empfohlen von Outbrain`, `Anzeigen von Taboola`. */
  network: {
    lines: [
      '(anzeigen|anzeige|empfohlen|empfehlungen|gesponsert|gesponserte links|gesponserte inhalte|bereitgestellt|werbung) (von|durch|via) (google|taboola|outbrain|plista|ligatus|mgid|revcontent|ströer)',
    ],
  },
  /** Controls of an ad: `Werbung schließen`, `Anzeige endet in 5 Sekunden`. */
  control: {
    lines: [
      '(werbung|anzeige|video) (schließen|schliessen|überspringen|ausblenden|melden|entfernen|beenden|stummschalten)',
      '[die |das |der ](werbung|anzeige|video|clip) (endet|startet|beginnt|läuft noch) in {n} (sekunden|s|sek)',
      'warum sehe ich diese (werbung|anzeige)[?]',
      '(anzeige|werbung|anzeigen) (schalten|buchen|aufgeben)',
      'hier werbung (schalten|buchen)',
    ],
  },
} satisfies Family
