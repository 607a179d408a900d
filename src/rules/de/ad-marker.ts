import type { ProvenFamily } from '../rule.js'

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
    proof: {
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
    proof: {
      removes: ['Anzeigen', 'Gesponsert', 'Reklame'],
      keeps: ['Anzeigen häufen sich', 'Gesponsert wird der Lauf von drei Banken.', 'Reklame von gestern'],
    },
  },
  /** Where an ad or a box cuts the text: `Artikel nach der Anzeige weiterlesen`, `Text geht nach dem Video weiter`. */
  'continues-below': {
    lines: [
      "(anzeige|werbung) (-|–|—|:|.|\\||·) hier (geht es|geht's|gehts) weiter",

      '[der |dieser |das |hier |unser ](artikel|text|beitrag|bericht|interview|rezept|ticker|podcast|story) ' +
        '(geht|wird) [hier|gleich] (nach|unter|unterhalb) (der|dieser|dem|diesem|des|dieses) ' +
        '(anzeige|werbung|werbeunterbrechung|werbeblock|video|videos|bildergalerie|galerie|fotostrecke|foto|bild|' +
        'infobox|grafik|karte|umfrage|podcast|audio|tweet|posting|post|newsletter-anmeldung|box|einbettung|tabelle) ' +
        '(weiter|fortgesetzt|weitergeführt)',
      '[artikel |text |beitrag |bitte |hier ](nach|unter) (der|dieser|dem|diesem) ' +
        '(anzeige|werbung|werbeunterbrechung|video|bildergalerie|galerie|fotostrecke|foto|bild|infobox|grafik|karte|' +
        "umfrage|podcast|tweet) (weiterlesen|weiter|geht es weiter|geht's weiter|gehts weiter)",
    ],
    proof: {
      removes: [
        'ANZEIGE - HIER GEHT ES WEITER',

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
  },
  /** Labels of paid matter, at an edge: `Gesponserte Inhalte`, `Sonderveröffentlichung`. */
  'paid-label': {
    lines: [
      '(gesponserte|bezahlte|werbliche|empfohlene|gesponsorte) (inhalte|beiträge|artikel|links|partnerschaft|produkte|posts)',
      '(gesponserter|bezahlter|werblicher|gesponsorter) (inhalt|beitrag|artikel|link|content|post)',
    ],
    words: [
      'sonderveröffentlichung',
      'ein angebot von',
      'ein service von',
      'in kooperation mit',
      'in zusammenarbeit mit',
      'mit freundlicher unterstützung von',
    ],
    place: 'edges',
    proof: {
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
  },
  /** Who paid, alone on its line: `Präsentiert von Muster Bank`. */
  'paid-by': {
    lines: [
      '(präsentiert|gesponsert|bezahlt|finanziert) (von|durch) {name}',
      '(anzeige|werbung|ein angebot|eine anzeige|bezahlter inhalt|advertorial) von {name}',
    ],
    place: 'edges',
    proof: {
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
  },
  /** What a shop link owes its readers: `Dieser Artikel enthält Affiliate-Links.`, `Als Amazon-Partner verdienen wir an …` */
  affiliate: {
    lines: [
      '[hinweis: |\\* |anzeige: |werbung: ](dieser|unser|der) (artikel|beitrag|text|produktvergleich|blogartikel) ' +
        '(enthält|beinhaltet|kann) [sogenannte|sog.|bezahlte] (affiliate|partner|werbe|provisions)[-| ]links[{matter}]',
      '(die|alle) (mit|im|in) {matter} (gekennzeichneten|markierten|verlinkten|gekennzeichnete|markierte) ' +
        '(links|produkte|angebote|bestell-links) (sind|stammen|wurden|handelt) {matter}',
      'affiliate[-| ]link[s]',
    ],
    proof: {
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
  },
  /** Networks that fill a box: `Empfohlen von Outbrain`, `Anzeigen von Taboola`. */
  network: {
    lines: [
      '(anzeigen|anzeige|empfohlen|empfehlungen|gesponsert|gesponserte links|gesponserte inhalte|bereitgestellt|' +
        'werbung) (von|durch|via) (google|taboola|outbrain|plista|ligatus|mgid|revcontent|ströer)',
    ],
    proof: {
      removes: ['Empfohlen von Outbrain', 'Anzeigen von Google', 'Gesponserte Links von Taboola'],
      keeps: [
        'Anzeigen von Google-Mitarbeitern häufen sich',
        'Empfohlen von Ärzten',
        'Werbung durch Google wird teurer',
      ],
    },
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
    proof: {
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
  },
  /** Two labels of an ad in one line: `Anzeige: Gesponserter Inhalt` */
  prefixed: {
    lines: ['(anzeige|werbung): (gesponserter inhalt|gesponsert|sponsored post|bezahlter inhalt|advertorial)'],
    proof: {
      removes: ['Anzeige: Gesponserter Inhalt'],
      keeps: ['Anzeige: Unbekannter schlägt Mann', 'Werbung: Bezahlt wird später'],
    },
  },
} satisfies ProvenFamily
