import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  updated: {
    removes: [
      'This story has been updated with additional developments.',
      'This story has been updated.',
      'This article has been updated',
      'This story has been updated from its original version.',
      'This article was amended on 3 May 2019.',
    ],
    keeps: [
      'Correction: the minister resigned on 4 May, not 5 May.',
      'This article was amended on 3 May 2019 to say that Jo Ng is the treasurer.',
      'This story has been updated to correct the name of the bridge.',
      'An earlier version of this story gave a wrong toll.',
      'More to come, the general warned.',
      'The ministry issued a correction on Friday and amended its earlier figure.',
      'UPDATE: Two more bodies were found at noon.',
    ],
  },
  report: {
    removes: ['Report Typo or Error', 'See how we handle corrections'],
    keeps: [
      'If you have a complaint about the noise, call the council.',
      'This newspaper is a member of the family, she said.',
      'Report an accident',
      'Spot a whale from the quay',
      'Corrections officers strike',
      'Correction: He is 41.',
    ],
  },
  opinion: {
    removes: [
      'The views expressed in this article are the author’s own',
      'The views expressed in this article are those of the author and do not necessarily reflect the editorial policy of Harbour News.',
      'Not financial advice.',
    ],
    keeps: [
      'The views from the tower are the best in town.',
      'The views expressed by the minister drew fire.',
      'His advice was not financial.',
    ],
  },
}
