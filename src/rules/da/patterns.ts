import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: ['Foto', 'FOTO', 'Arkivfoto', 'Illustration', 'Fotograf'],
      sources: ['privat', 'arkiv'],
      small: ['af', 'og', 'via', 'fra', 'von', 'de'],
      ends: 'åæøé.',
      glued: true,
    },
  },
}
