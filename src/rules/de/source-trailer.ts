import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Quelle: Hafenpost`, `Quellen: dpa, AFP`, `Quelle: ots`, below the story. */
  source: {
    lines: [
      '(quelle|quellen|originalquelle|textquelle|nachrichtenquelle|informationsquelle)[ ]: {publication}',
      '(mit material von|mit material der|mit agenturmaterial von|mit informationen von|mit informationen der|' +
        'unter verwendung von material der|nach informationen von) {publication}',
      '(quelle|quellen): {credit}',
      '(quelle|quellen): {words} (ag|gmbh|e.v.|polizei|polizeipräsidium|ministerium|amt)',
      '(pressemitteilung|pressemeldung|presseinformation|eine pressemitteilung|quelle: pressemitteilung) (der|des|von|vom) {publication}',
      '(mit informationen|mit material|mit angaben) (der|des|von|vom) ' +
        '(dpa|afp|apa|sda|epd|kna|reuters|ap|agenturen|nachrichtenagenturen)' +
        '[(/|, | und )(dpa|afp|apa|reuters|ap|epd|kna|sid)]',
      'quelle[n]: ({url}|dpa|apa|afp|sda|dpa-afx|sid|epd)[,|/| /|;] {words}',
      '(quelle|quellen): (eigene recherche|eigene recherchen|eigene angaben|privat|pressemitteilung|polizei|eigenbericht)[ {publication}]',
      'mit material (von|der|des) (dts|{credit})',
      '(quelle|quellen)[ ]: (dts|ots)',
    ],
    words: [
      'quelle',
      'quellen',
      'mit agenturmaterial',
      'mit material der nachrichtenagenturen',
      'mit material der agenturen',
      'mit agenturen',
      'quellenangabe',
      'quellenangaben',
      'quellenverzeichnis',
      'einzelnachweise',
    ],
    endings: [
      '(quelle|quellen): {publication}',
      '(quelle|quellen): {credit}',
      'mit (material|informationen) (von|der) {credit}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Quelle: Hafenpost',
        'Quellen: Hafenpost, AFP',
        '(Mit Material von AFP)',
        'Quelle',
        'Pressemitteilung des Hafenamts',
        'Mit Informationen der dpa',
        'Quelle: muster.de, jog/dpa',
        'Quelle: eigene Recherchen',
        '(Mit Material von dts)',
        '(Quelle: dts)',
      ],
      keeps: [
        'Die Quelle der Donau liegt in Donaueschingen.',
        'Quelle: ein Brief, der im Keller lag',
        'Quellen: Polizei und Ärzte bestätigten die Zahl der Toten.',
        'Mit Material von der Baustelle warf er um sich.',
        'Quellen sprudeln wieder',
        'Mit Material der Baufirma baute er das Haus.',
        'Quelle: der Rhein, bei Bonn',
        'Mit Material von gestern baut niemand ein Haus.',
      ],
    },
  },
  /** The same with an address: `Quelle: example.org/4`, `Zum Original: https://example.org/4` */
  address: {
    lines: [
      '(quelle|quellen|original|originalartikel|original-artikel|originalbeitrag|original-content von|originallink|' +
        'link|link zum artikel|direktlink|kurzlink|permalink|url|zum original|zum originalartikel|zum artikel|' +
        'der originalartikel|ganzer artikel|weiterlesen|mehr dazu|mehr dazu unter|mehr unter|weitere informationen|' +
        'weitere informationen unter|mehr informationen|mehr informationen unter|weitere infos|weitere infos unter|' +
        'mehr infos|mehr infos unter|lesen sie mehr unter|quelle und mehr)[ ][:| ][ ]{url}',
    ],
    endings: ['(quelle|originalartikel|zum original): {url}'],
    place: 'tail',
    proof: {
      removes: [
        'Quelle: example.org/nachricht/4',
        'Weitere Informationen unter: www.hafen.example',
        'Zum Original: https://example.org/4',
      ],
      keeps: [
        'Weitere Informationen gibt die Polizei unter 0555 0100.',
        'Mehr dazu weiß niemand.',
        'Original: ein Rembrandt',
      ],
    },
  },
  /** The link alone: `Zum Originalartikel`, `Link zur Quelle` */
  'source-link': {
    lines: [
      "(zum|zur|hier geht es zum|hier geht's zum|link zum|link zur|direkt zum) " +
        '(originalartikel|original-artikel|original|originalbeitrag|originalquelle|originaltext|quelle|quellartikel)',
      '(originalartikel|original-artikel|originalbeitrag|originalquelle) [(anzeigen|lesen|ansehen)]',
      '(lesen sie|lies) den originalartikel[ (hier|auf {site})]',
    ],
    proof: {
      removes: ['Zum Originalartikel', 'Link zur Quelle', 'Hier geht es zum Original'],
      keeps: ['Zur Quelle des Rheins', 'Zum Original fehlt ein Arm', 'Originalartikel der Verfassung'],
    },
  },
  /** The end of a press release: `Pressekontakt:`, `Original-Content von: Muster AG, übermittelt durch news aktuell` */
  'press-release': {
    lines: [
      'original-content von: {matter}',
      '(pressekontakt|pressekontakte|kontakt für medien|medienkontakt|ansprechpartner für die presse|' +
        'rückfragen von medienvertretern bitte an|rückfragen bitte an|rückfragehinweis|rückfragen & kontakt|rückfragen|' +
        'kontakt für journalisten|weiteres material: {rest}|weiteres material|aussender)[:[ ]{matter}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Pressekontakt:',
        'Original-Content von: Muster AG, übermittelt durch news aktuell',
        'Rückfragehinweis: Jo Ng, Telefon 0555 0100',
      ],
      keeps: ['Rückfragen blieben unbeantwortet.', 'Kontakt für immer', 'Pressekontakte meidet der Minister'],
    },
  },
} satisfies ProvenFamily
