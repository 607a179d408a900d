import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Hopp til innhold', 'Til toppen', 'Åpne menyen'],
    keeps: ['Hopp til siden', 'Gå til politiet'],
  },
  'menu-word': {
    removes: ['Søk', 'Innenriks', 'Lagre', 'Privatøkonomi', 'Minneord'],
    keeps: ['Søk ly, ber politiet.', 'Kultur i krise', 'Neste sommer', 'Elbil i flammer'],
  },
  bits: {
    removes: [
      'Lytt til saken',
      'Neste artikkel',
      'Relaterte emner: bru, havn',
      'Du er her: Hjem',
      'Ansvarlig redaktør: Jo Ng',
      'Debattredaktør: Jo Ng',
      'Les mer om: Bru, Havn',
      'Forrige innlegg: Byen stemmer',
      'Drevet av Blogger.',
    ],
    keeps: [
      'Lytt til barna',
      'Neste sak i retten er i mai',
      'Du er her for å bli',
      'Tema for møtet var vei',
      'Vaktsjef: en umulig rolle',
    ],
  },
}
