import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: ['Φωτογραφία', 'ΦΩΤΟΓΡΑΦΙΑ', 'Φωτό', 'Φωτο', 'ΦΩΤΟ', 'Φωτ.', 'Πηγή', 'Credit', 'Photo'],
      behindStop: ['Φωτογραφία', 'ΦΩΤΟΓΡΑΦΙΑ', 'Φωτό', 'Φωτο', 'ΦΩΤΟ', 'Φωτ.', 'Πηγή'],
      sources: ['αρχείου'],
      small: ['και', 'via'],
      ends: 'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ',
    },
  },
  'read-more/bracketed': {
    inside: [
      {
        opens: '(',
        pattern: /\((?:διαβάστε|δείτε) (?:επίσης|ακόμη|ακόμα|περισσότερα|σχετικά|εδώ)\)/iuy,
      },
    ],
  },
}
