import type { ProvenFamily } from '../rule.js'

/** Code that a Turkish portal left in its text. */
export const scriptResidue = {
  /** A player of old portals, with the name of its film: `Haberin Videosu Köprü çöktü startPlayer_v2("box1","7","2015");` */
  'video-call': {
    shapes: [
      {
        holds: '("',
        ends: ';)',
        pattern:
          /^(?:Haberin Videosu|Video Haber|Videoyu izle)\b.{0,200} [\w$]{4,40}\((?:"[^"\n]{0,120}",? ?){2,12}\);?$/,
      },
    ],
    proof: {
      removes: [
        'Haberin Videosu Köprü çöktü startPlayer_v2("box1","7","2015","köprü.jpg");',
        'Haberin Videosu startPlayer("box1", "7")',
      ],
      keeps: ['Haberin videosu izlenme rekoru kırdı (dün).', 'Haberin Videosu (YouTube)'],
    },
  },
} satisfies ProvenFamily
