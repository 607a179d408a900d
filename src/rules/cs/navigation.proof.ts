import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  jump: {
    removes: ['Fotogalerie (12)', 'Foto 1 z 5'],
    keeps: [
      'Zpět na stromy!',
      'Další článek zákona mluví o vodě.',
      'Zobrazit vše se mu nepodařilo.',
      'Galerie umění krachuje',
      'Starší příspěvek zmizel z webu',
    ],
  },
  crumbs: {
    removes: ['Domů > Zprávy > Most', 'Nacházíte se zde: Úvod'],
    keeps: ['Jste zde, a co teď?', 'Úvod: jak vznikl most'],
  },
}
