import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  notice: {
    removes: ['Kaikki oikeudet pidätetään'],
    keeps: [
      'Kaikki oikeudet loppuvat joskus, sanoi oikeus.',
      'Kopiointi yleistyy',
      'Sisällön vienti ulkomaille oli kielletty.',
      'Tekstin mukaan lupaa ei ollut.',
      'Artikkelin 5 mukaan kaikki on kielletty.',
      'Sisältö rikkoo tekijänoikeuksia, väittää yhtiö.',
    ],
  },
}
