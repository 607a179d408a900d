import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: [
      'Fotó: Kovács János / MTI',
      'Fotó: illusztráció',
      'Képek: Nagy Anna',
      'Kovács János / MTI',
      'MTI/Kovács János',
    ],
    keeps: [
      'Fotó: hogyan változott a híd',
      'Kép: a bizonyíték, ami nem volt.',
      'Fotó emlékbe',
      'Kovács János, Magyarország',
    ],
  },
  weak: { removes: ['Galéria', 'Videó: Nagy Anna'], keeps: ['Videó: mit láttak a tanúk', 'A nap képe: hajnal'] },
  'about-author': {
    removes: ['A szerzőről', 'A szerző bemutatása'],
    keeps: ['A szerző ismeretlen.', 'A szerzőről senki nem tud.'],
  },
  biography: {
    removes: ['A szerző az Index munkatársa', 'A szerző közgazdász'],
    keeps: ['A szerző nem él.', 'A szerző börtönben van.'],
  },
}
