import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
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
  'reading-time': {
    removes: ['Doba čtení: 3 minuty', '3 min čtení', 'Poslechnout (3 min)'],
    keeps: [
      'Doba čtení se zkrátila na 3 minuty denně.',
      '3 minuty čtení rozsudku stačily.',
      'Poslechněte si tři minuty ticha',
    ],
  },
  ago: {
    removes: ['před 5 minutami', 'Dnes 12:30', 'Včera v 12:30', 'Publikováno', 'Tento článek je starší než 2 roky'],
    keeps: [
      'Před dvaceti lety',
      'Před 5 minutami spadl most',
      'Včera v 12:30 nastal výbuch',
      'Článek je 30 let starý.',
    ],
  },
}
