import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: ['Kuva', 'KUVA', 'Kuvat', 'KUVAT', 'Arkistokuva', 'Kuvituskuva', 'Kuvaaja'],
      sources: ['arkisto'],
      small: ['ja', 'via'],
      ends: 'åäö.',
      glued: true,
    },
  },
}
