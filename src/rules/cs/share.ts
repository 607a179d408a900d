import type { ProvenFamily } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** `Sdílet článek`, `Sdílet na Facebooku`, `Líbil se vám článek? Sdílejte ho!` */
  'share-this': {
    lines: [
      '(sdílet|sdílej) [tento |tuto ](článek|zprávu|text|příspěvek)',
      '(poslat|odeslat|sdílet|poslať) (e-mailem|emailem|mailem|e-mailom)',
      '(kliknout|klikněte zde|klikněte|kliknite|kliknutím) [pro tisk|pro|zde pro|pre] ' +
        '(sdílení na|sdílení|zdieľanie|odeslání odkazu|odeslání|tisk|vytištění) {title}',
      '(líbí se mi: |páči sa mi: )[líbí se mi|páči sa mi] (načítání|načítava)',
      '(líbil|líbí|páčil) se vám [tento|náš|článek] [článek|text][?] (sdílejte|podpořte|pošlete|dejte|zdieľajte) {rest}',
      '(líbil|páčil) (se|sa) vám (článek|článok|tento článek|tento článok)[?]',
      '(sdílet|sdílejte|odeslat|tisk|kliknutím {title}|klikněte pro {title}|klikněte pro|kliknout pro {title})[ {words}] \\(otevře se v novém okně\\)',
      '(odkaz byl zkopírován|odkaz zkopírován|zkopírováno|odkaz byl zkopírován|skopírované) [do schránky]',
      'odeslat e-mailem[ ]blogthis!{matter}',
      'odeslat e-mailem{buttons}',
      '(poslat|doporučit) (známému|příteli|kamarádovi)',
      '(byl pro vás|byl) [tento] článek (užitečný|zajímavý|přínosný)[?]',
      '(darovat|věnovat|darujte) článek[ {words}]',
    ],
    proof: {
      removes: [
        'Sdílet článek',
        'Líbil se vám článek? Sdílejte ho!',
        'Sdílet (Otevře se v novém okně)',
        'Odkaz byl zkopírován',
        'Poslat známému',
        'Byl pro vás článek užitečný?',
        'Darovat článek',
      ],
      keeps: [
        'Sdílet auto se sousedem se v obci vyplácí',
        'Sdílet společný byt odmítli.',
        'Pošlete článek zákona zpět, žádali poslanci vládu.',
        'Poslat na Měsíc',
        'Darovat krev',
      ],
    },
  },
  /** A button of one word: `Sdílet`, `Tisk`, `Líbí se mi`. */
  button: {
    lines: [
      '(sdílet|líbí se|přečteno|zobrazeno|počet zobrazení|přečtení|sdílení)[:] {n}[x|×|krát]',
      '{n} (sdílení|zobrazení|přečtení|hlasů|zdieľaní)',
      '(sdílet|sdílejte|zdieľať)[:] {buttons}',
    ],
    words: ['líbí se mi', 'tisk', 'sdílet'],
    place: 'run',
    proof: {
      removes: ['Sdílet: Facebook Twitter', 'Přečteno 173x'],
      keeps: ['Tisk mlčel', 'Sdílet osud', '173 hlasů pro'],
    },
  },
  /** A plea for a channel, a group or a page of a platform: `Přihlaste se k odběru kanálu přístav24 na YouTube` */
  'channel-call': {
    lines: [
      '(sledujte|odebírejte|lajkněte|přihlaste se k odběru|přidejte se do|přidejte se k) ' +
        '[náš |naši |našeho |naší ](kanál|kanálu|skupinu|skupiny|skupině|stránku|profil|profilu|účet)[ {words}] (na|v) ' +
        '(whatsappu|telegramu|facebooku|instagramu|youtube|twitteru|tiktoku|x)',
    ],
    proof: {
      removes: ['Přihlaste se k odběru kanálu přístav24 na YouTube', 'Lajkněte stránku přístav24 na Facebooku'],
      keeps: [
        'Sledujte kanál až ke staré hrázi',
        'Přidejte se do skupiny turistů',
        'Sledujte stránku na Facebooku, stálo na ceduli.',
      ],
    },
  },
  /** `Sdílejte tento článek`, `Sledujte nás na Facebooku` */
  call: {
    lines: [
      '(sdílejte|sdílej) (tento|náš) (článek|text|rozhovor|příspěvek)[ (na|s|přes) {words}]',
      '(sledujte|sleduj) nás [(také|i)] (na|přes) (facebooku|instagramu|twitteru|youtube|tiktoku|x|whatsappu)[(,| a) {words}]',
      '(sledujte|sleduj) {handle} na (facebooku|instagramu|twitteru|youtube|tiktoku|x)',
    ],
    proof: {
      removes: ['Sdílejte tento článek', 'Sledujte nás na Facebooku, Twitteru a Instagramu'],
      keeps: ['Sledujte nás, křičel průvodce z druhého břehu.', 'Sdílejte tento smutek s námi'],
    },
  },
  /** Buttons that share the story: `Sdílet na Facebooku` */
  'share-on': {
    lines: [
      '(sdílet|sdílejte|sdílej) (na|přes) (facebooku|twitteru|síti x|x|linkedinu|whatsappu|instagramu|{platforms}|e-mailem)',
    ],
    place: 'edges',
    proof: { removes: ['Sdílet na Facebooku'], keeps: ['Sdílet na Facebooku cizí fotky může být drahé.'] },
  },
  /** A button that copies the address: `Kopírovat odkaz` */
  'copy-link': {
    lines: ['(kopírovat|zkopírovat) (odkaz|adresu|url)[ do schránky]'],
    place: 'edges',
    proof: { removes: ['Kopírovat odkaz'], keeps: ['Kopírovat odkaz starých mistrů se nevyplácí.'] },
  },
  /** How often the story was read: `1 204 zhlédnutí` */
  views: {
    lines: ['{n} (zhlédnutí|shlédnutí|zobrazení|přečtení)'],
    place: 'edges',
    proof: { removes: ['1 204 zhlédnutí'], keeps: ['1 204 zhlédnutí stačilo na první místo.'] },
  },
  /** A call to prefer the site in searches: `Přidejte si nás mezi preferované zdroje na Googlu` */
  source: {
    lines: [
      '(přidejte|přidat) si [nás|{publication}] mezi (preferované|oblíbené|upřednostňované) zdroje (na googlu|v googlu|google|na google)',
    ],
    place: 'edges',
    proof: {
      removes: ['Přidejte si nás mezi preferované zdroje na Googlu'],
      keeps: ['Přidejte si k snídani ovoce, radí lékaři.'],
    },
  },
  /** A button of one word: `Vytisknout` */
  print: {
    words: ['vytisknout', 'vytisknout článek', 'tisk', 'tisknout', 'verze pro tisk'],
    place: 'run',
    proof: { removes: ['Vytisknout'], keeps: ['Tisk mlčí'] },
  },
} satisfies ProvenFamily
