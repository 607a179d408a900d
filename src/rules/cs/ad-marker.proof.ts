import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['REKLAMA', '- Reklama -', 'Komerční sdělení', 'Inzerce', 'Čtěte bez reklam'],
    keeps: [
      'Reklama zdražila o třetinu.',
      'Reklama na pivo zmizí ze hřišť',
      'Inzerce mu vynesla milion.',
      'Reklama skončí na ulici',
    ],
  },
  'continues-below': {
    removes: ['Článek pokračuje pod reklamou', 'Pokračování pod videem', 'Článok pokračuje pod videom'],
    keeps: ['Článek pokračuje v listárně, psal děd.', 'Text pod reklamou visel rok', 'Zbytek článku se ztratil'],
  },
  'short-label': { removes: ['Propagace', 'Partneři'], keeps: ['Propagace zdraví', 'Partner v činu'] },
  affiliate: {
    removes: ['Článek obsahuje affiliate odkazy', 'V článku jsou použity affiliate odkazy'],
    keeps: ['Článek obsahuje chyby', 'V článku jsou použity citace'],
  },
}
