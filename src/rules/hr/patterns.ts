import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: [
        'Foto',
        'FOTO',
        'Fotografija',
        'Fotografije',
        'Izvor fotografije',
        'Autor fotografije',
        'Snimio',
        'Snimila',
      ],
      sources: ['arhiv', 'arhiva', 'privatna arhiva', 'privatni album', 'ilustracija', 'screenshot'],
      small: ['i', 'iz', 'za', 'via', 'uz'],
      ends: 'čćđšž',
    },
  },
}
