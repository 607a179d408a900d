import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  jump: {
    removes: [
      'Ugrás a tartalomra',
      'Következő cikk',
      'Vissza a főoldalra',
      'További hírek',
      'Galéria megnyitása',
      'Link másolása',
      'Kép 1 / 5',
      'Meghallgatom a cikket',
      'Üzemeltető: Blogger.',
    ],
    keeps: [
      'Vissza a jövőbe',
      'A következő cikk a vízről szól.',
      'További hírek szerint hárman meghaltak',
      'Hallgassa meg a bírót',
      'Üzemeltető: a város',
    ],
  },
  'menu-word': {
    removes: ['Címlap', 'Keresés', 'Címkék:', 'Belföld', 'Rólunk', 'Tőzsde', 'Állások'],
    keeps: ['A címlap lánya', 'Keresés közben eltűnt', 'A téma ma a híd', 'Gyász a faluban'],
  },
  'tag-list': {
    removes: ['Címkék: híd, folyó, polgármester', 'Rovat: Belföld'],
    keeps: ['A beszélgetés témája a híd volt.', 'Címkék a fákon: ki teszi oda'],
  },
  crumbs: {
    removes: ['Címlap > Hírek > Híd', 'Jelenlegi hely: Címlap'],
    keeps: ['Ön itt van, és marad', 'Címlap: hogyan készült'],
  },
}
