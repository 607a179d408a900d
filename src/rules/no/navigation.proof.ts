import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Hopp til innhold'],
    keeps: ['Hopp til siden', 'Gå til politiet'],
  },
  'menu-word': {
    removes: ['Innenriks'],
    keeps: ['Søk ly, ber politiet.', 'Kultur i krise', 'Neste sommer', 'Elbil i flammer'],
  },
  bits: {
    removes: ['Lytt til saken', 'Du er her: Hjem', 'Les mer om: Bru, Havn', 'Forrige innlegg: Byen stemmer'],
    keeps: [
      'Lytt til barna',
      'Neste sak i retten er i mai',
      'Du er her for å bli',
      'Tema for møtet var vei',
      'Vaktsjef: en umulig rolle',
    ],
  },
}
