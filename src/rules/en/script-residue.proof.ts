import type { Proofs } from '../rule.js'
import type { scriptResidue } from './script-residue.js'

export const proof: Proofs<typeof scriptResidue> = {
  player: {
    removes: [
      'Video Player is loading.',
      'This is a modal window.',
      'Beginning of dialog window. Escape will cancel and close the window.',
      'Current Time 0:00',
      'Captions will look like this',
    ],
    keeps: [
      'The soldier is loading the gun, the court heard.',
      'This is a window on the past.',
      'Current times are hard.',
      'To play this well, one must rest.',
    ],
  },
  embed: {
    removes: ['View this post on Instagram', 'A post shared by Jo Ng (@jo_ng)'],
    keeps: ['A post shared by thousands was false, the police said.', 'See this town on foot'],
  },
  guard: {
    removes: ['error: Content is protected !!', '[email protected]'],
    keeps: ['Error: he wrote the wrong name.', 'Copy of a masterpiece', 'The content is protected by law.'],
  },
}
