import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  jump: {
    removes: ['Πλοηγηση αρθρων'],
    keeps: ['Πίσω στο μέλλον', 'Το επόμενο άρθρο μιλά για νερό.', 'Δείτε όλοι τη θάλασσα', 'Ακούστε τον λαό, φώναξαν.'],
  },
  'menu-word': {
    removes: ['Αρχική', 'Αναζήτηση', 'Ετικέτες:'],
    keeps: ['Αρχική τιμή πλειστηριασμού', 'Αναζήτηση ως το βράδυ'],
  },
  crumbs: {
    removes: ['Αρχική > Νέα > Γέφυρα', 'Βρίσκεστε εδώ: Αρχική'],
    keeps: ['Είστε εδώ, και τώρα;', 'Αρχική: πώς ξεκίνησαν όλα'],
  },
}
