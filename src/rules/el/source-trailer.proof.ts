import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['Πηγή: ΑΠΕ-ΜΠΕ', 'Πηγή', '(πηγή: Reuters)', 'Πηγή: example.org/4', 'Με πληροφορίες από ΑΠΕ-ΜΠΕ'],
    keeps: [
      'Πηγή: το νερό κάτω από την εκκλησία που πίνει όλη η πόλη.',
      'Πηγές: αστυνομία και γιατροί επιβεβαίωσαν τους νεκρούς.',
      'Πηγή ζωής',
    ],
  },
  original: {
    removes: ['Διαβάστε το αρχικό άρθρο', 'Αρχική δημοσίευση'],
    keeps: ['Διαβάστε το πρωτότυπο μυθιστόρημα, είπε.', 'Αρχική δημοσίευση του νόμου'],
  },
}
