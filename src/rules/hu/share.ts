import type { ProvenFamily } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** `Megosztás Facebookon`, `Ossza meg ismerőseivel!`, `Tetszett a cikk? Oszd meg!` */
  'share-this': {
    lines: [
      '(ossza|oszd) meg (másokkal is|ismerőseivel is|barátaiddal is|a cikket|ezt a cikket|a hírt|cikkünket|ismerőseiddel)[ a facebookon]',
      '(kattintás|kattintson|kattints|click) [ide|erre] [az|a] {title} ' +
        '(megosztáshoz|nyomtatáshoz|elküldéshez|küldéséhez|megosztásához|való megosztáshoz)[ \\({matter}\\)]',
      'tetszik betöltés',
      '(tetszett|ha tetszett|tetszik) [önnek|neked] (az|a) (cikk|írás|bejegyzés|tartalom)[?|,|!][ (oszd|ossza|lájkold|lájkolja|küldd|kövess){rest}]',
      '(megosztás|küldés|nyomtatás|kattintás|kattintson|{platforms}on való megosztáshoz|{title} megosztáshoz)[ {words}][.][ ]\\(új ablakban nyílik meg\\)',
      '{title} \\(új ablakban nyílik meg\\)',
      '[a ][link ](vágólapra másolva|a vágólapra másolva|vágólapra másolása)',
      '(cikk|a cikk|cikkünk|hír) megosztása[ (facebookon|a facebookon|x-en|e-mailben)]',
      'küldés e-mailben[ ]blogthis!{matter}',
      '(hasznos volt|hasznosnak találta|tetszett) [önnek|neked] (a|ez a|az) (cikk|cikket|írás|írást)[?]',
      '(ajándékozza|ajándékozd|küldje|küldd) (el a cikket|el ezt a cikket|tovább a cikket)[ {words}]',
    ],
    proof: {
      removes: [
        'Oszd meg másokkal is',
        'Tetszett a cikk? Oszd meg barátaiddal!',
        'Kattintás ide a Twitteren való megosztáshoz (Új ablakban nyílik meg)',
        'Megosztás X-en (Új ablakban nyílik meg)',
        'Vágólapra másolva',
        'Cikk megosztása',
        'Hasznos volt a cikk?',
        'Ajándékozza el a cikket',
      ],
      keeps: [
        'A vagyon megosztása Facebookon kezdődött.',
        'Oszd meg a kenyeret, mondja a régi közmondás.',
        'Hasznos volt a séta?',
        'Küldje el a pénzt',
      ],
    },
  },
  /** A button of one word: `Megosztom`, `Tetszik`. */
  button: {
    lines: [
      '(megosztások|megosztás|tetszik|megtekintések|megtekintés|olvasás|olvasottság|értékelés)[:] {n}',
      '{n} (megosztás|megtekintés|olvasás|kedvelés|szavazat)',
      '(megosztás|megosztom|oszd meg|ossza meg)[:] {buttons}',
    ],
    words: ['tetszik', 'megosztom'],
    place: 'run',
    proof: {
      removes: ['Megosztás: Facebook Twitter', 'Megosztás 12'],
      keeps: ['A küldés célja', 'Olvasás közben', '12 szavazaton múlt'],
    },
  },
  /** A plea for a channel, a group or a page of a platform: `Kövesse a kikötő24 csatornáját a WhatsAppon`, `Csatlakozz a csoportunkhoz a Telegramon` */
  'channel-call': {
    lines: [
      '(kövesse|kövesd|kövessétek|iratkozzon fel|iratkozz fel|csatlakozzon|csatlakozz|lájkolja|lájkold) ' +
        '[a |az ][{words} ](csatornáját|csatornájára|csatornánkat|csatornánkra|csoportját|csoportjához|csoportunkhoz|' +
        'oldalát|oldalunkat|közösségéhez) [a |az ](whatsappon|telegramon|facebookon|instagramon|youtube-on|twitteren|' +
        'tiktokon|viberen|x-en)',
    ],
    proof: {
      removes: [
        'Kövesse a kikötő24 csatornáját a WhatsAppon',
        'Csatlakozz a csoportunkhoz a Telegramon',
        'Iratkozzon fel a kikötő24 csatornájára a YouTube-on',
      ],
      keeps: [
        'Kövesse a folyó csatornáját a régi gátig',
        'Csatlakozz a túrázók csoportjához',
        'Kövesse az oldalunkat a Facebookon, állt a táblán.',
      ],
    },
  },
  /** `Tetszett a cikk? Oszd meg ismerőseiddel` */
  'tell-friends': {
    lines: [
      '[tetszett (a|ez a) (cikk|írás)? ](oszd meg|ossza meg) [a cikket|ezt a cikket] (ismerőseiddel|ismerőseivel|barátaiddal|barátaival|másokkal) [is]',
      '(kövesse|kövesd) [a|az] {publication} (a google hírekben|a facebookon|a google hírekben|az instagramon|a youtube-on) [is]',
    ],
    proof: { removes: ['Ossza meg ezt a cikket ismerőseivel'], keeps: ['Oszd meg a kenyeret a szomszédokkal'] },
  },
  /** Buttons that share the story: `Megosztás Facebookon` */
  'share-on': {
    lines: ['megosztás [a ](facebookon|twitteren|x-en|linkedinen|messengeren|whatsappon|e-mailben|viberen)'],
    place: 'edges',
    proof: { removes: ['Megosztás Facebookon'], keeps: ['Megosztás a vagyonból a testvérek között'] },
  },
  /** A button that copies the address: `Link másolása` */
  'copy-link': {
    lines: ['(link|hivatkozás|url|a link|linket) (másolása|másolás|kimásolása)[ vágólapra]'],
    place: 'edges',
    proof: { removes: ['Link másolása'], keeps: ['Festmény másolása miatt ítélték el'] },
  },
  /** A button that sends the story by mail: `Küldés e-mailben` */
  send: {
    lines: ['(küldés|küldd el|küldje el) (e-mailben|emailben|levélben|ismerősnek)'],
    place: 'edges',
    proof: { removes: ['Küldés e-mailben'], keeps: ['Küldés e-mailben már nem elég a hatóságnak.'] },
  },
  /** A call to prefer the site in searches: `Adjon hozzá minket előnyben részesített forrásként a Google-ben` */
  source: {
    lines: [
      '(adjon|adj) hozzá (minket|bennünket) (előnyben részesített|kedvenc|preferált) forrásként a google[-](ben|höz|hez|keresőben)',
    ],
    place: 'edges',
    proof: {
      removes: ['Adjon hozzá minket előnyben részesített forrásként a Google-ben'],
      keeps: ['Adjon hozzá sót, tanácsolja a szakács.'],
    },
  },
  /** A button of one word: `Nyomtatás` */
  print: {
    words: ['nyomtatás', 'nyomtat', 'nyomtatható verzió', 'cikk nyomtatása'],
    place: 'run',
    proof: { removes: ['Nyomtatás'], keeps: ['Nyomtatás helyett'] },
  },
} satisfies ProvenFamily
