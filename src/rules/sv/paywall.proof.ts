import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Logga in för att läsa',
      'Vill du läsa hela artikeln?',
      'Redan prenumerant? Logga in',
      'Endast för prenumeranter',
      'Ingen bindningstid',
      'Glömt lösenord?',
    ],
    keeps: [
      'Vill du läsa mer om livet',
      'Logga in på banken',
      'Den här artikeln i lagen gäller.',
      'Redan prenumererar var tredje på el',
    ],
  },
  button: { removes: ['Logga in', 'Bli prenumerant'], keeps: ['Logga in på fel konto', 'Plus för börsen'] },
}
