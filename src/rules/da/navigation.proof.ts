import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Spring til indhold', 'Til toppen', 'Åbn menu'],
    keeps: ['Spring til siden', 'Gå til politiet'],
  },
  'menu-word': {
    removes: ['Søg', 'Indland', 'Gem', 'Privatøkonomi', 'Nyhedsoverblik'],
    keeps: ['Søg ly, siger politiet.', 'Kultur i krise', 'Næste sommer', 'Kongelige i sorg'],
  },
  bits: {
    removes: [
      'Næste artikel',
      'Relaterede emner: bro, havn',
      'Du er her: Hjem',
      'Ansvarshavende chefredaktør: Jo Ng',
      'Debatredaktør: Jo Ng',
      'Læs mere om: Bro, Havn',
      'Forrige indlæg: Byen stemmer',
      'Leveret af Blogger.',
    ],
    keeps: [
      'Lyt til børnene',
      'Næste artikel i loven siger mere',
      'Du er her for at blive',
      'Emner i køkkenet farlige',
      'Nyhedschef: en umulig rolle',
    ],
  },
}
