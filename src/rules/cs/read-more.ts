import type { ProvenFamily } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** `Číst dál`, `Celý článek`, `Zobrazit více`. */
  link: {
    yields: 'continuation',
    lines: [
      '(číst|čtěte|přečíst|čítať|pokračovat|pokračovať) (dále|dál|více|celé|celý článek|celý text|článek|ďalej|viac|' +
        'v čtení|na webu|ve čtení|v čítaní|celý článok)',
      '(zobrazit|ukázat|načíst|zobraziť|načítať|zjistit|dozvědět se) (více článků|více|další|viac|ďalšie|vše další|celý článek|celý text)',
      '(celý článek|celý rozhovor|celý text|celou zprávu|celou reportáž) (si můžete přečíst|čtěte|najdete|si přečtěte|čítajte|nájdete) {rest}',
      '(více|celý článek|podrobnosti|viac): {url}',
      '(více|další) (zpráv|zprávy|článků|články|informací|informace) [z|o] [{words}] (najdete|čtěte|sledujte) ' +
        '(zde|na {publication}|na našem webu|v rubrice {words})',
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
    proof: {
      removes: [
        'Číst dál →',
        'Celý článek',
        'Zobrazit více',
        'Celý rozhovor si přečtěte v novém čísle',
        'Čítať ďalej',
        'Více zpráv z regionu najdete zde',
        'Načíst další články',
        'Celý rozhovor si můžete přečíst zde',
        'Více zde',
      ],
      keeps: [
        'Číst dál než dvě řádky nechtěl.',
        'Zobrazit více světla',
        'Podrobnosti pitvy',
        'Více informací najdete na webu policie.',
        'Další zprávy o něm nejsou.',
      ],
    },
  },
  /** A label before the headline of another story: `Čtěte také: Město hlasuje pro nový most`. */
  labelled: {
    labelled: true,
    lines: [
      '(čtěte si|čtěte|přečtěte si|čítajte|prečítajte si|sledujte|podívejte se|poslechněte si|viz) ' +
        '(také|též|i|více|dále|aj|tiež|další|ještě|rovněž|k tématu|víc)[ ](:|\\||–|—|-|>>>|>>|»|→|.)[ ]{headline}' +
        '[(...|.|!|?) {title}]',
      '(čtěte také|čtěte i|přečtěte si také|čítajte aj|prečítajte si aj|prečítajte si tiež|přečtěte si i|čtěte též) {headline}',
      'mohli jste (přehlédnout|minout): {headline}',
      'nepřehlédněte: {headline}',
    ],
    endings: [
      '(čtěte|přečtěte si|čítajte|prečítajte si) (také|též|i|více|aj|tiež)[ ](:|\\||–|—|-)[ ]{headline}[(.|!|?) {title}]',
      '(mohlo by vás zajímat|více k tématu|související): {headline}',
    ],
    proof: {
      removes: [
        'Čtěte také: Město hlasuje pro nový most',
        'ČTĚTE TAKÉ | Kdo vlastní řeku v údolí',
        'Přečtěte si také: Most zavřeli na rok. Řidiči zuří',
        'Čítajte aj: Kto vlastní rieku v údolí',
        '(Čtěte také: Město hlasuje pro most)',
        'MOHLI JSTE PŘEHLÉDNOUT: Nový most se otevře v pátek',
      ],
      keeps: [
        'Čtěte také mezi řádky, radil učitel.',
        'Video: žádné důkazy',
        'Více: půl milionu.',
        'Dále: Jan Novák sloužil u námořnictva.',
        'Podívejte se: nic tam není.',
        'Připomínáme: nic.',
        'Mohli jste přehlédnout: nic, řekl.',
      ],
    },
  },
  /** Another form of the site in front of a headline, below the story: `VIDEO: Jak se stavěl most`. */
  section: {
    labelled: true,
    lines: [
      '(tip|přehledně|podrobnosti|dále|více|sledujte|rozhovor|komentář|analýza|glosa|reportáž|anketa|kvíz|názor)[ ](:|\\||>>|»|→) {headline}',
    ],
    place: 'tail',
    proof: {
      removes: ['Rozhovor | Kdo vlastní řeku v údolí'],
      keeps: ['Názor: změnil se', 'Podrobnosti: nic není vidět ve tmě.'],
    },
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
    proof: {
      removes: ['(více zde)', '[celý článek]'],
      keeps: [
        'Zákon (čtěte také paragraf pět) je starý, míní soudce.',
        'Prosil je [číst pomalu] a čekat.',
        'Cedule na zdi (čtěte více: budete šťastnější) tam visela roky.',
      ],
    },
  },
  /** A label and a headline without a sign, between two paragraphs: `Mohlo by vás zajímat Město hlasuje pro nový most` */
  'bare-title': {
    lines: [
      '(mohlo by vás také zajímat|mohlo by vás zajímat|dále čtěte|čtěte dále|související článek|související články|' +
        'související obsah|související témata|související|doporučené|doporučujeme|přečtěte si|podívejte se|čtěte více|' +
        'nepřehlédněte) {headline}',
    ],
    place: 'between',
    proof: {
      removes: [
        'Mohlo by vás zajímat Město hlasuje pro nový most',
        'DÁLE ČTĚTE Co víme o požáru mostu',
        'Související Město hlasuje pro nový most',
      ],
      keeps: [
        'Doporučujeme procházku.',
        'Přečtěte si Čapka, radí učitel.',
        'Související trestné činy narostly o třetinu.',
      ],
    },
  },
  /** `Podívejte se na video`, `Poslechněte si náš podcast`, `Zúčastněte se naší ankety` */
  'media-call': {
    lines: [
      '(podívejte se na|pusťte si|přehrajte si|poslechněte si|prohlédněte si) [(naše|náš|naši|celé|celý)] ' +
        '(video|podcast|článek|fotogalerii|galerii|rozhovor|záznam)[ zde| níže]',
      '(kliknutím na|klikněte na) (obrázek|fotografii|foto|mapu|obrázky)[,]( ho| ji| jej| pro| a) {words}',
      '(zúčastněte se|hlasujte v|vyplňte|odpovězte v) (naší|našem|náš) (ankety|anketě|průzkumu|dotazník)[ {words}]',
      '(všechny|nejnovější|další) (zprávy|články|informace) (o|k|na téma) {title} (najdete|čtěte|sledujte) (zde|tady|u nás|na našem webu)',
      'vše o {title} (v našem|na našem|v naší) (speciálu|webu|rubrice|onlinu|přehledu)[ {words}]',
      '(sledujte) [(náš)] (online přenos|živý přenos|online reportáž)[ {words}]',
      '(sledujte|sleduj) (vývoj událostí|nejnovější zprávy|vývoj|dění|aktuální dění)[ {words}] ' +
        '(v naší|v našem|online v) (online reportáži|on-line reportáži|živém přenosu|online přenosu|onlinu|' +
        'naší reportáži)',
      '(podrobnosti|více podrobností|více informací|další informace|více) (najdete|naleznete|se dočtete|čtěte) (zde|tady)',
      'tento (text|článek) (pro vás )načetl robotický hlas[. {matter}]',
    ],
    proof: {
      removes: [
        'Podívejte se na video',
        'Poslechněte si náš podcast',
        'Zúčastněte se naší ankety',
        'Všechny zprávy o mostu najdete zde',
        'Vše o obnově mostu v našem speciálu',
        'Sledujte online přenos',
        'Sledujte vývoj událostí v naší online reportáži',
        'Podrobnosti najdete zde',
        'Tento text pro vás načetl robotický hlas.',
      ],
      keeps: [
        'Podívejte se na řeku a uvidíte hráz',
        'Poslechněte si to ticho',
        'Všechny zprávy byly špatné',
        'Vše o nás bez nás',
        'Zúčastněte se běhu',
      ],
    },
  },
  /** Pictures, sound and another story by their label, below the first sentence: `Obrazem: Most po povodni`, `Více čtěte: Starostka slibuje most` */
  media: {
    labelled: true,
    lines: [
      '(fotogalerie|galerie|obrazem|foto|fotky|video|videa|podcast|infografika|online|mapa|více čtěte|více k tématu|' +
        'mohlo by vás zajímat)[ ](:|\\||>|»|→) {headline}',
    ],
    place: 'below',
    proof: {
      removes: [
        'Obrazem: Most po povodni',
        'VIDEO: Jak se stavěl nový most',
        'Více k tématu: Starostka slibuje druhý most',
      ],
      keeps: ['Obrazem: člověk, kladivo a křik.', 'Video a rádio jako důkazy v procesu', 'Mapa: tady leží most.'],
    },
  },
  /** What a click on a picture does: `Kliknutím obrázek zvětšíte` */
  enlarge: {
    lines: ['(kliknutím|klepnutím) (obrázek|fotografii|fotku|snímek) (zvětšíte|zvětšíte ji|zvětšíte jej)'],
    proof: { removes: ['Kliknutím obrázek zvětšíte'], keeps: ['Kliknutím zaplatíte daně i poplatky.'] },
  },
  /** A call to take part in a poll: `Zapojte se do ankety` */
  poll: {
    lines: ['(zapojte se|zúčastněte se|hlasujte) (do|v) [naší |naší nové ](ankety|anketě|ankety pod článkem)'],
    place: 'edges',
    proof: { removes: ['Zapojte se do ankety'], keeps: ['Zapojte se do úklidu lesa, vyzývá obec.'] },
  },
} satisfies ProvenFamily
