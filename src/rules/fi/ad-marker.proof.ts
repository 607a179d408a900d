import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['Mainos', 'MAINOS', 'Mainos päättyy', 'Kaupallinen yhteistyö'],
    keeps: [
      'Mainos johti harhaan, katsoi oikeus.',
      'Mainos paljasti varkaan',
      'Mainokset vähenevät',
      'Mainos johti kuluttajia harhaan.',
      'Kaupallinen yhteistyö tiivistyy maiden välillä',
      'Mainos vai totuus',
    ],
  },
  'short-label': {
    removes: ['Ilmoitus', 'Mainokset', 'Yhteistyössä Esimerkkipankki'],
    keeps: ['Ilmoitus poliisille', 'Mainokset kasvavat', 'Yhteistyössä on voimaa'],
  },
  'continues-below': {
    removes: ['Juttu jatkuu mainoksen jälkeen', 'Artikkeli jatkuu kuvan jälkeen', 'Teksti jatkuu kuvan alla'],
    keeps: ['Juttu jatkuu oikeudessa maanantaina.', 'Teksti jatkuu kirjassa'],
  },
  control: {
    removes: ['Sulje mainos', 'Suosittelee Outbrain', 'Lue ilman mainoksia'],
    keeps: ['Sulje ovi', 'Suosittelee lääkäri', 'Mainos sulkeutuu taloon'],
  },
  affiliate: {
    removes: ['Juttu sisältää mainoslinkkejä', 'Saatamme saada komission, jos ostat tuotteen linkkiemme kautta.'],
    keeps: [
      'Juttu sisältää virheen',
      'Saatamme saada lunta, hän sanoo.',
      'Voimme saada palkkion työstämme, hän sanoo.',
    ],
  },
}
