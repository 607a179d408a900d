import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['Annonse', 'ANNONSE:', 'Annonsørinnhold', 'Dette er en annonse'],
    keeps: [
      'Annonsen var villedende, sa tilsynet.',
      'Annonse felte tyven',
      'Annonser for spill stoppes',
      'Dette er en annonse som vakte harme.',
      'Innhold fra Russland spres på nett',
      'Betalt arbeid',
    ],
  },
  'short-label': { removes: ['Reklame', 'Sponset innhold'], keeps: ['Reklame for spill', 'Sponset lag vant'] },
  'continues-below': {
    removes: ['Artikkelen fortsetter under annonsen', 'Saken fortsetter under bildet', 'Saka held fram under annonsen'],
    keeps: ['Saken fortsetter i retten mandag.', 'Les videre i boka'],
  },
  control: {
    removes: ['Lukk annonse', 'Anbefalt av Outbrain'],
    keeps: ['Lukk døra', 'Anbefalt av leger', 'Slipp reklame fra kommunen', 'Spill ansvarlig, ber ministeren.'],
  },
  affiliate: {
    removes: ['Annonselenker', 'Artikkelen inneholder annonselenker'],
    keeps: ['Artikkelen inneholder feil', 'Vi kan få provisjon hvis du selger, håper hun.'],
  },
}
