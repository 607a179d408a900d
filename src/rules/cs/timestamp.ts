import type { ProvenFamily } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Publikováno: 05.05.2021`, `Aktualizováno 05.05.2021, 12:30`, `Vydáno: 05.05.2021`. */
  labelled: {
    lines: [
      '(publikováno|vydáno|aktualizováno|aktualizace|zveřejněno|vloženo|naposledy aktualizováno|datum vydání|' +
        'datum publikace|datum|upraveno|poslední aktualizace|poslední změna|vytvořeno|přidáno|dnes aktualizováno|' +
        'publikované|aktualizované|zverejnené|publikovaný|vydané|dátum|posledná aktualizácia|premiéra|napsáno|změněno)' +
        '[ ][:|v|dne|dňa|,][ ]{date}[ v {date}]',
      '{stamp}[ ][,|\\||·|•|/|;|—|-|–|\\(][ ](aktualizováno|aktualizace|naposledy aktualizováno|upraveno|aktualizované)[ ][:][ ]{date}[\\)]',
      '(publikováno|vydáno|aktualizováno|zveřejněno|aktualizované)[:] (dnes|včera|před {n} {words}|pred {n} {words})[( v | |, v |, ){n}:{n}]',
      '(vystavil|vystavila|vložil|vložila|publikoval|publikovala) {author} [v|dne] {date}',
      'vystavil {author} v {n}[:|.]{n}',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Publikováno: 05.05.2021',
        'Aktualizováno: 11. října 2018 12:30',
        'Aktualizováno 05.05.2021, 12:30',
        'Aktualizováno před 12 minutami',
        'Publikováno: dnes 12:30',
        'Vystavil Jo Ng v 10:23',
      ],
      keeps: ['Vydáno 12 dopisů básníka', 'Aktualizace map zabrala týden', 'Publikoval Jo Ng v roce 1902 knihu'],
    },
  },
  /** `Doba čtení: 3 minuty`, `3 min čtení` */
  'reading-time': {
    lines: [
      '{n}[ |-](minuty|minuta|minut|min.|minút|min) (čtení|čítania|čtenie)',
      '(doba|čas|délka|předpokládaná doba|dĺžka|odhadovaná doba) (čtení|čítania|čtenie)[:] {n} (minuty|minuta|minut|min.|minút|min)',
      '(přečtete|prečítate) [si] (za|článek za) {n} (minuty|minutu|minut|minút|min.|min)',
      '(poslechnout|přehrát|poslechněte si|číst) [článek]( \\(| ){n}[ ](min|min.|minut|minuty)[\\)]',
    ],
    proof: {
      removes: ['Doba čtení: 3 minuty', '3 min čtení', 'Poslechnout (3 min)'],
      keeps: [
        'Doba čtení se zkrátila na 3 minuty denně.',
        '3 minuty čtení rozsudku stačily.',
        'Poslechněte si tři minuty ticha',
      ],
    },
  },
  /** `před 5 minutami`, `Dnes 12:30`, `Včera v 12:30`. */
  ago: {
    lines: [
      '(před|pred) {n} (sekundami|minutami|minutou|minútami|min|hodinami|hodinou|hod|h|dny|dnem|dňami|týdny|týdnem|týždňami|měsíci|mesiacmi|lety|rokmi|rokem)',
      '(před|pred) (minutou|hodinou|chvílí|týdnem|měsícem|rokem|okamžikem|chvíľou|několika minutami|několika hodinami)',
      '(dnes|včera|předevčírem)[,] [ve|v|o] {n}:{n}',
      '(tento článek|článek|text) je starší než ({n}|rok|jeden|dva|pět) (rok|roky|let|měsíc|měsíce|měsíců|dní|dnů)[(, | a ){matter}]',
    ],
    words: [
      'právě teď',
      'publikováno',
      'vydáno',
      'aktualizováno',
      'zveřejněno',
      'datum vydání',
      'datum',
      'doba čtení',
      'aktualizované',
      'publikované',
      'poslední aktualizace',
    ],
    place: 'edges',
    proof: {
      removes: ['před 5 minutami', 'Dnes 12:30', 'Včera v 12:30', 'Publikováno', 'Tento článek je starší než 2 roky'],
      keeps: [
        'Před dvaceti lety',
        'Před 5 minutami spadl most',
        'Včera v 12:30 nastal výbuch',
        'Článek je 30 let starý.',
      ],
    },
  },
} satisfies ProvenFamily
