import type { Family } from '../rule.js'

/** Letters, channels and alerts a reader is asked to join. */
export const newsletter = {
  /** `Εγγραφείτε στο newsletter μας`, `Λάβετε τα νέα στο email σας`. */
  'sign-up': {
    lines: [
      '(εγγραφείτε|γραφτείτε|κάντε εγγραφή|εγγραφή|εγγράψου|γράψου|εγγραφειτε) [στο|στα|για το] [το|καθημερινό|δωρεάν] (newsletters|newsletter|ενημερωτικό δελτίο|ενημερωτικά δελτία)[{matter}]',
      '(λάβετε|λαμβάνετε|διαβάστε|μάθετε|αποκτήστε) {title} (στο email σας|στο inbox σας|στα εισερχόμενά σας|με email|στο mail σας|στο e-mail σας)[{matter}]',
      '(συμπληρώστε|εισάγετε|πληκτρολογήστε|το|βάλε) [το] (email|e-mail) (σας|σου)[ {words}]',
      '(ευχαριστούμε,|ευχαριστούμε)[!] [για] (την εγγραφή|που εγγραφήκατε|για την εγγραφή)[ {words}]',
      '(θέλετε|θέλεις) {matter} newsletter[{matter}]',
    ],
  },
  /** `Ακολουθήστε μας στο Google News`, `Ακολουθήστε το Παράδειγμα στο Google News και μάθετε πρώτοι όλες τις ειδήσεις`. */
  'follow-us': {
    lines: [
      '(ακολουθήστε|ακολούθησε|ακολουθείστε|κάντε like|κάντε follow) [μας|τον|το|την|τη|τα] [{title}] (στο κανάλι|στο|στα|στην|στη|σε) [κανάλι|σελίδα] [μας] [του|της] [στο] (google news|facebook|instagram|twitter|x|youtube|viber|tiktok|telegram|social media|linkedin|fb|googlenews|whatsapp)[(!|.|,|:| και| για| -| –) {matter}]',
      '(ακολουθήστε|ακολούθησε|ακολουθείστε|βρείτε) (μας|το {title}|τη {title}|την {title}|τον {title}) (στο|στα|στην|στη|και στο) (google news|facebook|instagram|twitter|x|youtube|viber|tiktok|telegram|social media|linkedin|fb|google|whatsapp)[(!|.|,|:| και| για| -| –) {matter}]',
      '(δείτε|διαβάστε|μάθετε) [όλες|τις] [τις] [τελευταίες|όλες τις] (ειδήσεις) [από|σήμερα|και|τώρα] {matter}',
      'όλες οι ειδήσεις από την ελλάδα και τον κόσμο{matter}',
      '(κάντε|κάνε) (like|follow|subscribe|εγγραφή) (στη σελίδα|στο κανάλι|στο facebook|στη|στο){rest}',
      '(ειδήσεις σήμερα|τελευταίες ειδήσεις|ακολουθήστε μας στα social media|ακολουθήστε μας|ακολουθηστε μασ|βρείτε μας)',
    ],
    endings: [
      'ακολουθήστε (τον|το|την|τη) {title} στο google news[{matter}]',
      'ακολουθήστε μας στο (google news|facebook|instagram|viber|twitter)[{matter}]',
      'δείτε όλες τις τελευταίες ειδήσεις από την ελλάδα{matter}',
    ],
  },
  /** `Έχετε πληροφορίες; Στείλτε μας μήνυμα` */
  tip: {
    lines: [
      '(έχετε|είδατε|γνωρίζετε) {matter}(στείλτε|γράψτε|επικοινωνήστε) (μας|το μας|μαζί μας)[{matter}]',
      '(στείλτε|γράψτε) μας[ (στο|μήνυμα|email|e-mail|τις|το){rest}|: {rest}]',
    ],
    place: 'tail',
  },
  /** Labels and buttons, which need company: `Newsletter`, `Εγγραφή`. */
  form: {
    lines: [
      '(newsletters|newsletter|εγγραφή|εγγραφείτε|το email σας|ακολουθήστε μας στο|ακολουθήστε|ακολούθησε|ενημερωτικό δελτίο|ειδοποιήσεις|google news|social media|κοινωνικά δίκτυα|μείνετε ενημερωμένοι|ενημερωθείτε)',
    ],
    place: 'run',
  },
} satisfies Family
