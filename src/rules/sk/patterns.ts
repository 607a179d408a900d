import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: ['Foto', 'FOTO', 'Zdroj foto', 'Zdroj fotografie', 'Autor fotografie', 'Snímka'],
      sources: ['archív', 'tasr', 'sita', 'ilustračné'],
      small: ['a', 'z', 'pre', 'via', 'so', 'súhlasom'],
      ends: 'áčďéíĺľňóôŕšťúýž',
    },
  },
  'read-more/bracketed': {
    inside: [{ opens: '(', pattern: /\((?:čítajte|prečítajte si|viac) (?:aj|tu|tiež|viac)\)/iuy }],
  },
}
