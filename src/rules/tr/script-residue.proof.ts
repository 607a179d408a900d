import type { Proofs } from '../rule.js'
import type { scriptResidue } from './script-residue.js'

export const proof: Proofs<typeof scriptResidue> = {
  'video-call': {
    removes: [
      'Haberin Videosu Köprü çöktü startPlayer_v2("box1","7","2015","köprü.jpg");',
      'Haberin Videosu startPlayer("box1", "7")',
    ],
    keeps: ['Haberin videosu izlenme rekoru kırdı (dün).', 'Haberin Videosu (YouTube)'],
  },
}
