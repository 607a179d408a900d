import type { Family } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** `Číst dál`, `Celý článek`, `Zobrazit více`. */
  link: {
    yields: 'continuation',
    lines: [
      '(číst|čtěte|přečíst|čítať|pokračovat|pokračovať) (dále|dál|více|celé|celý článek|celý text|článek|ďalej|viac|v čtení|na webu|ve čtení|v čítaní|celý článok)',
      '(zobrazit|ukázat|načíst|zobraziť|načítať|zjistit|dozvědět se) (více článků|více|další|viac|ďalšie|vše další|celý článek|celý text)',
      '(celý článek|celý rozhovor|celý text|celou zprávu|celou reportáž) (si můžete přečíst|čtěte|najdete|si přečtěte|čítajte|nájdete) {rest}',
      '(více|celý článek|podrobnosti|viac): {url}',
      '(více|další) (zpráv|zprávy|článků|články|informací|informace) [z|o] [{words}] (najdete|čtěte|sledujte) (zde|na {publication}|na našem webu|v rubrice {words})',
      '(načíst|zobrazit) další (články|zprávy|obsah|komentáře|příspěvky)',
    ],
    words: [
      'více informací zde',
      'více informací',
      'podrobnosti',
      'detail článku',
      'detail',
      'celý článek',
      'celý článok',
      'viac informácií',
      'více zde',
      'klikněte zde',
      'zde',
    ],
    endings: [
      '(celý článek čtěte zde|více zde|celý článek zde|více čtěte zde|celý rozhovor čtěte zde|více informací zde|číst dál)',
    ],
    place: 'edges',
    headsList: true,
  },
  /** A label before the headline of another story: `Čtěte také: Město hlasuje pro nový most`. */
  labelled: {
    labelled: true,
    lines: [
      '(čtěte si|čtěte|přečtěte si|čítajte|prečítajte si|sledujte|podívejte se|poslechněte si|viz) (také|též|i|více|dále|aj|tiež|další|ještě|rovněž|k tématu|víc)[ ](:|\\||–|—|-|>>>|>>|»|→|.)[ ]{headline}[(...|.|!|?) {title}]',
      '(čtěte také|čtěte i|přečtěte si také|čítajte aj|prečítajte si aj|prečítajte si tiež|přečtěte si i|čtěte též) {headline}',
    ],
    endings: [
      '(čtěte|přečtěte si|čítajte|prečítajte si) (také|též|i|více|aj|tiež)[ ](:|\\||–|—|-)[ ]{headline}[(.|!|?) {title}]',
      '(mohlo by vás zajímat|více k tématu|související): {headline}',
    ],
  },
  /** Another form of the site in front of a headline, below the story: `VIDEO: Jak se stavěl most`. */
  section: {
    labelled: true,
    lines: [
      '(tip|video|přehledně|podrobnosti|dále|více|sledujte|rozhovor|fotogalerie|komentář|analýza|glosa|reportáž|anketa|kvíz|názor)[ ](:|\\||>>|»|→) {headline}',
    ],
    place: 'tail',
  },
  /** The same in brackets within a paragraph: `(Čtěte také: Město hlasuje pro most)`, `[VIDEO]`. */
  bracketed: {
    inside: [
      {
        opens: '(',
        pattern: /\((?:čtěte|přečtěte si|čítajte|prečítajte si|více) (?:také|též|i|více|aj|zde|tiež)\)/iuy,
      },
      { opens: '[', pattern: /\[(?:číst dál|celý článek|zobrazit více|čítať ďalej)(?:…|\.{3})?\]/iuy },
    ],
  },
  /** A label and a headline without a sign, between two paragraphs: `Mohlo by vás zajímat Město hlasuje pro nový most` */
  'bare-title': {
    lines: [
      '(mohlo by vás také zajímat|mohlo by vás zajímat|dále čtěte|čtěte dále|související článek|související články|související obsah|související témata|související|doporučené|doporučujeme|přečtěte si|podívejte se|čtěte více|nepřehlédněte) {headline}',
    ],
    place: 'between',
  },
} satisfies Family
