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
      'Prova Hamnbladet 3 månader för 99 kr',
      'Låst artikel',
      'Läs vidare – bli prenumerant',
      'Du har läst dina kostnadsfria artiklar',
      'Därefter 149 kr/mån',
      'Prenumerera på Hamnbladet',
    ],
    keeps: [
      'Vill du läsa mer om livet',
      'Logga in på banken',
      'Den här artikeln i lagen gäller.',
      'Redan prenumererar var tredje på el',
      'Testa fritt fall på Liseberg',
      'Läs gratis böcker i parken',
      'Köp fritt fram för bostadsrätter',
      'Testa en vecka utan mobil',
      'Du har läst för lite, sade läraren.',
      'Prenumerera på elpriset',
    ],
  },
  button: { removes: ['Logga in', 'Bli prenumerant'], keeps: ['Logga in på fel konto', 'Plus för börsen'] },
}
