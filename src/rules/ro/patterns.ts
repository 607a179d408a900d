import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: ['Foto', 'FOTO', 'Fotografie', 'Sursa foto', 'Sursă foto', 'Credit foto', 'Imagine'],
      joints: ['.'],
      sources: ['arhivă', 'captură'],
      small: ['de', 'din', 'la', 'și', 'video'],
      ends: 'ăâîșț',
    },
  },
  'read-more/bracketed': {
    inside: [
      { opens: '(', pattern: /\((?:cite[sșş]te mai mult|cite[sșş]te aici|vezi aici|detalii aici|click aici)\)/iuy },
      {
        opens: '[',
        pattern: /\[(?:cite[sșş]te mai mult|cite[sșş]te mai departe|citeste tot|vezi aici)(?: ?…| ?\.{3})?\]/iuy,
      },
    ],
  },
  'wire-signoff/agerpres': {
    shapes: [
      { holds: 'AGERPRES', pattern: /^\(?AGERPRES ?\/? ?[([](?:[^()[\]]{2,200})[)\]]\.?\)?$/ },
      {
        holds: 'AGERPRES',
        pattern: /^\(?AGERPRES ?\/? ?\(?[A-ZĂÂÎȘȚ]{1,4} ?[-–,] ?(?:autor|redactor|editor)[^\n]{3,200}\)?$/,
      },
    ],
  },
}
