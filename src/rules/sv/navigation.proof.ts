import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Hoppa till innehåll', 'Till toppen', 'Öppna menyn'],
    keeps: ['Hoppa till sången', 'Gå till polisen'],
  },
  'menu-word': {
    removes: ['Sök', 'Inrikes', 'Spara', 'Bildspel (12)', 'Privatekonomi', 'Lediga jobb'],
    keeps: ['Sök skydd, manar polisen.', 'Kultur i kris', 'Nästa sommar', 'Bostäder brann ned'],
  },
  bits: {
    removes: [
      'Lyssna på artikeln',
      'Nästa artikel',
      'Ämnen i artikeln: bro, hamn',
      'Du är här: Hem',
      'Ansvarig utgivare: Jo Ng',
      'Chefredaktör: Jo Ng',
      'Webbplatsen har utgivningsbevis',
      'Läs mer om: Bro, Hamn',
      'Nästa inlägg: Staden röstar',
      'Visa webbversion',
      'Drivs med WordPress',
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
