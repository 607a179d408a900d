import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['Στηρίξτε μας!', 'Στηρίξτε την ανεξάρτητη δημοσιογραφία', 'Γίνετε συνδρομητής'],
    keeps: [
      'Στηρίξτε τη γέφυρα, ζήτησε ο δήμαρχος.',
      'Γίνετε καλύτεροι, είπε ο δάσκαλος',
      'Κάντε μια δωρεά αίματος την Κυριακή.',
    ],
  },
}
