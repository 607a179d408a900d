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
    ],
    keeps: ['Kirjaudu pankkiin, sanoi huijari.', 'Tilaajille luvattiin liikaa', 'Haluatko lisää rahaa'],
  },
  button: { removes: ['Kirjaudu', 'Luo tunnus'], keeps: ['Kirjaudu ulos somesta', 'Osta tai myy'] },
}
