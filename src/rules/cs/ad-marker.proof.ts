import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['REKLAMA', '- Reklama -', 'Komerční sdělení', 'Inzerce'],
    keeps: ['Reklama zdražila o třetinu.', 'Reklama na pivo zmizí ze hřišť', 'Inzerce mu vynesla milion.'],
  },
  'continues-below': {
    removes: ['Článek pokračuje pod reklamou', 'Pokračování pod videem', 'Článok pokračuje pod videom'],
    keeps: ['Článek pokračuje v listárně, psal děd.', 'Text pod reklamou visel rok'],
  },
  'short-label': { removes: ['Propagace', 'Partneři'], keeps: ['Propagace zdraví', 'Partner v činu'] },
}
