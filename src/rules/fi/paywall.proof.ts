import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Kirjaudu sisään lukeaksesi',
      'Tilaajille',
      'Oletko jo tilaaja? Kirjaudu',
      'Tämä artikkeli on vain tilaajille',
      'Unohditko salasanan?',
      'Tilaa ja lue koko juttu',
      'Haluatko jatkaa lukemista?',
      'Olet lukenut ilmaiset artikkelisi',
      'Sen jälkeen 9,90 €/kk',
      'Voit perua milloin tahansa.',
    ],
    keeps: [
      'Kirjaudu pankkiin, sanoi huijari.',
      'Tilaajille luvattiin liikaa',
      'Haluatko lisää rahaa',
      'Haluatko lukea koko kirjan?',
      'Olet lukenut väärin, sanoi opettaja.',
      'Kokeile ilmaiseksi jaettavia lippuja',
    ],
  },
  button: { removes: ['Kirjaudu', 'Luo tunnus'], keeps: ['Kirjaudu ulos somesta', 'Osta tai myy'] },
}
