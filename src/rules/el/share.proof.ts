import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Μοιραστείτε το άρθρο',
      'Κλικ για κοινοποίηση στο Twitter(Ανοίγει σε νέο παράθυρο)',
      'Αποστολή με email',
      'Αποστολή σε φίλο',
      'Σου άρεσε το άρθρο;',
    ],
    keeps: ['Μοιραστείτε το ψωμί, λέει η παροιμία.', 'Κοινοποίηση της απόφασης στους δήμους', 'Στείλτε το νερό πίσω'],
  },
  button: {
    removes: ['Κοινοποίηση', 'Μοιραστείτε: Facebook Twitter', '173 προβολές', 'Κοινοποίησε'],
    keeps: ['Αποστολή αυτοκτονίας', '173 ψήφοι διαφορά'],
  },
}
