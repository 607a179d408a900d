import type { ProvenFamily } from '../rule.js'

/** Where to write about mistakes, and whose views they are. */
export const correctionNote = {
  /** Where readers report mistakes: `Βρήκατε λάθος; Ενημερώστε μας` */
  report: {
    lines: [
      '(βρήκατε|εντοπίσατε|είδατε|παρατηρήσατε) (λάθος|κάποιο λάθος|σφάλμα)[ (στο κείμενο|στο άρθρο)](;|?) (ενημερώστε μας|γράψτε μας|πείτε μας)',
      '(αναφορά|αναφέρετε) (λάθους|σφάλματος|λάθος)',
    ],
    place: 'edges',
    proof: { removes: ['Βρήκατε λάθος; Ενημερώστε μας'], keeps: ['Βρήκατε λάθος; ρώτησε ο δικαστής.'] },
  },
  /** Whose views they are: `Οι απόψεις εκφράζουν αποκλειστικά τον συντάκτη.` */
  opinion: {
    lines: [
      '(οι|τα) (απόψεις|άρθρα|ενυπόγραφα άρθρα)[ {words}] (εκφράζουν|απηχούν|δεσμεύουν|ανήκουν|εκφράζονται|δεν εκφράζουν) {words}',
    ],
    place: 'tail',
    proof: {
      removes: ['Οι απόψεις εκφράζουν αποκλειστικά τον συντάκτη.'],
      keeps: ['Οι απόψεις του δημάρχου σόκαραν την αίθουσα.'],
    },
  },
} satisfies ProvenFamily
