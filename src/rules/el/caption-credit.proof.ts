import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: [
      'Η παλιά γέφυρα στο ποτάμι τον Μάιο. Φωτογραφία: Γιάννης Παππάς / ΑΠΕ-ΜΠΕ',
      'Ο δήμαρχος ανοίγει το νέο σχολείο (Φωτό: Eurokinissi)',
      'Η γέφυρα στο ποτάμι. Credit: Anna Pappas',
    ],
    keeps: [
      'Στην έκθεση είδαν μια παλιά Φωτογραφία: την αγόρασε το μουσείο.',
      'Στην έκθεση είναι οι φωτογραφίες του Γιάννη Παππά',
    ],
  },
  label: {
    removes: ['Φωτογραφία αρχείου', 'Πηγή φωτογραφίας: Eurokinissi', '(φωτο αρχείου)'],
    keeps: ['Η φωτογραφία αρχείου βρέθηκε στη σοφίτα.', 'Εικόνα αρχείου σε σκόνη'],
  },
}
