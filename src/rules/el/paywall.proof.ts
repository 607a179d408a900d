import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Για να συνεχίσετε την ανάγνωση, γίνετε συνδρομητής',
      'Μόνο για συνδρομητές',
      'Είστε ήδη συνδρομητής; Συνδεθείτε',
      'Ξεχάσατε τον κωδικό σας;',
    ],
    keeps: ['Για να δείτε τη θάλασσα, ανεβείτε στον λόφο.', 'Μόνο για λίγους'],
  },
}
