import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['Mainos', 'MAINOS', 'Mainos päättyy', 'Kaupallinen yhteistyö'],
    keeps: ['Mainos johti harhaan, katsoi oikeus.', 'Mainos paljasti varkaan', 'Mainokset vähenevät'],
  },
  'short-label': { removes: ['Ilmoitus', 'Mainokset'], keeps: ['Ilmoitus poliisille', 'Mainokset kasvavat'] },
  'continues-below': {
    removes: ['Juttu jatkuu mainoksen jälkeen', 'Artikkeli jatkuu kuvan jälkeen', 'Teksti jatkuu kuvan alla'],
    keeps: ['Juttu jatkuu oikeudessa maanantaina.', 'Teksti jatkuu kirjassa'],
  },
  control: { removes: ['Sulje mainos', 'Suosittelee Outbrain'], keeps: ['Sulje ovi', 'Suosittelee lääkäri'] },
}
