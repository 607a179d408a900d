import type { ProvenFamily } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** `Tovább olvasom`, `Olvasson tovább`, `Bővebben`. */
  link: {
    yields: 'continuation',
    lines: [
      '(bővebben|részletek|a teljes cikk|tovább|forrás és folytatás)[ itt]: {url}',
      '(a teljes cikket|az eredeti cikket|a teljes interjút|az interjút|a folytatást|a cikket) ' +
        '(itt|ide kattintva|ezen a linken|a linken) (olvashatja|olvashatod|olvashatják|érheti el|találja)',
      '(további|még több|friss) [friss] (híreket|hírt|hírért|cikket|cikkeket|részletet|részleteket) ' +
        '(talál|találsz|kattintson|kattints|olvashat|olvasson) {words}',
      '(további|még több|friss) [friss] (híreket|hírt|cikket|cikkeket) ' +
        '(a főoldalunkon|főoldalunkon|oldalunkon|honlapunkon|a főoldalon) (talál|találsz|olvashat)',
      '(további részletek|még több) (itt|ezen a linken|ide kattintva)',
    ],
    words: [
      'tovább olvasom',
      'tovább a cikkre',
      'tovább az eredeti cikkre',
      'tovább olvasok',
      'tovább a teljes cikkhez',
      'továbbiak betöltése',
      'továbbiak',
      'további cikkek betöltése',
      'tovább',
      'olvasson tovább',
      'olvass tovább',
      'teljes cikk elolvasása',
      'teljes cikk',
      'a teljes cikk',
      'olvassa tovább',
      'olvasd tovább',
      'bővebben itt',
      'bővebben',
      'részletek itt',
      'részletek',
      'elolvasom',
      'a folytatáshoz kattintson ide',
      'kattintson ide',
      'kattints ide',
      'folytatás',
      'mutass többet',
      'több betöltése',
      'több megjelenítése',
      'még több',
      'mutasd mind',
    ],
    endings: [
      '(bővebben itt|a teljes cikk itt olvasható|a teljes cikket itt olvashatja|részletek itt|tovább olvasom|a teljes interjú itt olvasható)',
    ],
    place: 'edges',
    headsList: true,
    proof: {
      removes: [
        'Tovább olvasom →',
        'Olvasson tovább',
        'Bővebben',
        'Részletek: example.org',
        'A teljes cikket itt olvashatja',
        'Még több hírért kattintson ide',
        'További friss híreket talál az Index főoldalán',
        'További részletek itt',
      ],
      keeps: [
        'Tovább olvasott két sornál.',
        'A részletek pokla',
        'Folytatása: a híd',
        'További részletek a tárgyaláson derülnek ki.',
      ],
    },
  },
  /** A label before the headline of another story: `Olvassa el ezt is: Új hídról szavaz a város`. */
  labelled: {
    labelled: true,
    lines: [
      '(olvassa el ezt is|olvasd el ezt is|ezt is olvassa el|ezt is olvasd el|ezt olvasta már|ezt olvastad már|' +
        'ezt olvasta|olvasta már|olvastad már|olvassa el|olvasd el|olvasta|kapcsolódó cikkünk|kapcsolódó cikkek|' +
        'kapcsolódó cikk|kapcsolódó tartalom|kapcsolódó hang|kapcsolódó írásaink|kapcsolódó|ez is érdekelheti|' +
        'ez is érdekelhet|ezek is érdekelhetik|ezt ne hagyja ki|ezt ne hagyd ki|ne hagyja ki|ne hagyd ki|bővebben|' +
        'korábban írtuk|korábbi cikkünk|lásd még itt|lásd még|nézze meg|nézd meg|ajánljuk|témába vágó)[!][ ]' +
        '(:|\\||–|>>>|>>|»|→)[ ]{headline}[(...|.|!|?) {title}]',
      '(olvassa el ezt is|olvasd el ezt is|ezt is olvassa el|kapcsolódó cikk|ez is érdekelheti|ez is érdekelhet) {headline}',
      '(olvasta már|olvastad már|olvasta|ezt olvasta már|ezt ne hagyja ki|ezt ne hagyd ki|ne hagyja ki|ezt is olvassa el)(?|!) {headline}',
    ],
    endings: [
      '(olvassa el ezt is|olvasd el ezt is|ez is érdekelheti|kapcsolódó cikk|kapcsolódó)[ ](:|\\||–)[ ]{headline}[(.|!|?) {title}]',
    ],
    proof: {
      removes: [
        'Olvassa el ezt is: Új hidat nyitottak a városban',
        'Lásd még: Új hidat nyitottak',
        'Olvasta már? Új hidat nyitottak a városban',
        'Ezt ne hagyja ki! Új hidat nyitottak a városban',
      ],
      keeps: [
        'Olvassa el ezt is a sorok között, tanácsolta a tanár.',
        'Videó: nincs bizonyíték.',
        'Részletek: a harmadik fejezetben.',
        'Előzmény: Kovács János a flottánál szolgált.',
        'Podcast: semmi.',
        'Hallgassa meg: fáj.',
      ],
    },
  },
  /** Another form of the site in front of a headline, below the story: `Videó: Így épült a híd`. */
  section: {
    labelled: true,
    lines: [
      '(videó|interjú|galéria|képgaléria|exkluzív|vélemény|kvíz|szavazás|részletek|további részletek|előzmények|' +
        'előzmény|ajánló|még több|publicisztika|riport)[ ](:|\\||>>|»|→) {headline}',
    ],
    place: 'tail',
    proof: {
      removes: ['Videó: Így épült meg az új híd', 'Interjú | Kié a folyó a völgyben'],
      keeps: ['Vélemény: megosztott', 'Előzmények: semmi sem látszik a sötétben.'],
    },
  },
  /** The same in brackets within a paragraph: `(Olvassa el ezt is: Új hídról szavaz a város)`. */
  bracketed: {
    inside: [
      {
        opens: '(',
        pattern:
          /\((?:olvassa el ezt is|olvasd el ezt is|kapcsolódó cikkünk|bővebben itt|erről itt írtunk|bővebben erről itt|részletek itt)\)/iuy,
      },
    ],
    proof: {
      removes: ['(bővebben itt)'],
      keeps: [
        'A törvény (lásd még az ötödik cikket) régi, véli a bíró.',
        'Kérte őket (olvassanak lassan), és várt.',
        'A tábla a falon (részletek itt: ez állt rajta kézzel írva) évekig ott lógott.',
      ],
    },
  },
  /** A label and a headline without a sign, between two paragraphs: `Kapcsolódó cikkek Új hidat nyitottak a városban` */
  'bare-title': {
    lines: [
      '(kapcsolódó cikkek|kapcsolódó cikkeink|kapcsolódó cikkünk|kapcsolódó cikk|kapcsolódó tartalom|kapcsolódó|' +
        'ajánljuk|legolvasottabb|ez is érdekelheti|ezek is érdekelhetik|korábban írtuk|olvasd el|olvassa el) {headline}',
    ],
    place: 'between',
    proof: {
      removes: ['Kapcsolódó cikkek Új hidat nyitottak a városban', 'Kapcsolódó Így épült az új híd'],
      keeps: ['Ajánljuk a sétát.', 'Olvassa el Jókait', 'Kapcsolódó bűncselekmények száma nőtt.'],
    },
  },
  /** Another form of the story, by its button: `▶️ Nézze meg a videót`, `🎧 Hallgassa meg a cikket`, `Töltse ki kérdőívünket` */
  media: {
    lines: [
      '(nézze meg|nézd meg|megnézem) (a videót|a képgalériát|a galériát|képgalériánkat|videónkat|fotóinkat|a képeket)[ itt| is]',
      '(hallgassa meg|hallgasd meg) (a cikket|podcastunkat|a podcastot|podcastunk legújabb adását|hangos cikkünket)[ itt| is]',
      '(kövesse|kövesd) élő (közvetítésünket|tudósításunkat)[ itt]',
      '(töltse ki|töltsd ki) (kérdőívünket|kvízünket)[ itt| is]',
      '(további|még több) (hírek|cikkek|részletek) [a|az] [{words}] itt',
      '(bővebben|részletek|részletesen) itt[ olvashat| olvasható| olvashatsz]',
      '(kattintson|kattints) a képre a nagyításhoz',
      'a kép nagyításához kattintson[ a képre]',
    ],
    proof: {
      removes: ['▶️ Nézze meg a videót', 'Töltse ki kérdőívünket', 'Kattintson a képre a nagyításhoz'],
      keeps: ['Nézze meg a videót, mondta a rendőrnek.', 'Hallgassa meg a gyerekeket, mondta.'],
    },
  },
  /** The way to the whole story: `A teljes cikk elolvasása` */
  full: {
    lines: [
      '[a ](teljes|egész) cikk (elolvasása|megtekintése|itt olvasható|itt)',
      '(kövesd|kövesse|kövessék) (az eseményeket|a fejleményeket|a legfrissebb híreket) [(nálunk)] ' +
        '(élő|percről percre|élőben) (tudósításunkban|közvetítésünkben|nálunk)',
      '[(a)] (részleteket|részletek|további részletek|bővebb információ) itt (olvashatod|olvashatja|olvasható|találja|találod)',
    ],
    proof: {
      removes: [
        'A teljes cikk elolvasása',
        'Kövesd az eseményeket élő tudósításunkban',
        'A részleteket itt olvashatod',
      ],
      keeps: ['A teljes cikk hazugság, mondta a miniszter.'],
    },
  },
  /** A call to take part in a poll: `Vegyen részt szavazásunkon` */
  poll: {
    lines: ['(vegyen|vegyél) részt (szavazásunkon|felmérésünkben|kérdőívünkben|a szavazáson)'],
    place: 'edges',
    proof: { removes: ['Vegyen részt szavazásunkon'], keeps: ['Vegyen részt a takarításon, kéri a falu.'] },
  },
} satisfies ProvenFamily
