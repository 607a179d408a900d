import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  jump: {
    removes: ['Galéria megnyitása', 'Kép 1 / 5', 'Meghallgatom a cikket'],
    keeps: [
      'Vissza a jövőbe',
      'A következő cikk a vízről szól.',
      'További hírek szerint hárman meghaltak',
      'Hallgassa meg a bírót',
      'Üzemeltető: a város',
    ],
  },
  crumbs: {
    removes: ['Címlap > Hírek > Híd', 'Jelenlegi hely: Címlap'],
    keeps: ['Ön itt van, és marad', 'Címlap: hogyan készült'],
  },
}
