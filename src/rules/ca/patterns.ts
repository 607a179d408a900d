import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: ['Foto', 'FOTO', 'Fotos', 'Fotografia', 'Imatge', 'Autor', 'Autora', 'Crèdit'],
      sources: ['arxiu', 'cedida', 'cedides', 'redacció'],
      small: ['i', 'de', 'per', 'via', 'del', "d'"],
      ends: 'àçèéíïòóúü',
    },
  },
}
