import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['Annonse', 'ANNONSE:', 'Annonsørinnhold'],
    keeps: ['Annonsen var villedende, sa tilsynet.', 'Annonse felte tyven', 'Annonser for spill stoppes'],
  },
  'short-label': { removes: ['Reklame', 'Sponset innhold'], keeps: ['Reklame for spill', 'Sponset lag vant'] },
  'continues-below': {
    removes: ['Artikkelen fortsetter under annonsen', 'Saken fortsetter under bildet', 'Saka held fram under annonsen'],
    keeps: ['Saken fortsetter i retten mandag.', 'Les videre i boka'],
  },
  control: { removes: ['Lukk annonse', 'Anbefalt av Outbrain'], keeps: ['Lukk døra', 'Anbefalt av leger'] },
}
