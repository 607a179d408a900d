import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: ['Foto', 'FOTO', 'Bild', 'BILD', 'Foton', 'Arkivbild', 'Arkivfoto', 'Illustration', 'Fotograf'],
      sources: ['privat', 'arkiv'],
      small: ['av', 'och', 'via', 'från', 'von', 'de'],
      ends: 'åäöé.',
      glued: true,
    },
  },
}
