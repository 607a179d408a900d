import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Spring til indhold', 'Åbn menu'],
    keeps: ['Spring til siden', 'Gå til politiet'],
  },
  'menu-word': {
    removes: ['Billede 5'],
    keeps: ['Søg ly, siger politiet.', 'Kultur i krise', 'Næste sommer', 'Kongelige i sorg'],
  },
  bits: {
    removes: ['Du er her: Hjem', 'Læs mere om: Bro, Havn', 'Forrige indlæg: Byen stemmer'],
    keeps: [
      'Lyt til børnene',
      'Næste artikel i loven siger mere',
      'Du er her for at blive',
      'Emner i køkkenet farlige',
      'Nyhedschef: en umulig rolle',
    ],
  },
}
