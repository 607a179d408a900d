import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Hoppa till innehåll'],
    keeps: ['Hoppa till sången', 'Gå till polisen'],
  },
  'menu-word': {
    removes: ['Bildspel (12)'],
    keeps: ['Sök skydd, manar polisen.', 'Kultur i kris', 'Nästa sommar', 'Bostäder brann ned'],
  },
  bits: {
    removes: [
      'Lyssna på artikeln',
      'Du är här: Hem',
      'Webbplatsen har utgivningsbevis',
      'Läs mer om: Bro, Hamn',
      'Nästa inlägg: Staden röstar',
      'Visa webbversion',
    ],
    keeps: [
      'Lyssna på barnen',
      'Nästa artikel i lagen säger mer',
      'Du är här för att stanna',
      'Ämnen i köket farliga',
      'Nyhetschef: en omöjlig roll',
    ],
  },
}
