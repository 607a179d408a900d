import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'Gepubliceerd op 03-05-2019',
      'Laatste update: 03-05-2019, 14:30',
      'Bijgewerkt: 3 mei 2019 om 10:04 uur',
      '3 minuten geleden',
      'Laatste update: 4 minuten geleden',
    ],
    keeps: [
      'De update van 12.07 uur was de laatste.',
      'Twee jaar geleden won hij.',
      'Gepubliceerd in 2019, gelezen in 2020',
      'Datum van de wet',
    ],
  },
  label: { removes: ['Gepubliceerd op', 'Laatste update:'], keeps: ['Bijgewerkt en wel', 'Geplaatst voor de finale'] },
  'reading-time': {
    removes: ['Leestijd: 3 min', '3 min. leestijd', '4 minuten leestijd'],
    keeps: ['Drie minuten voor twaalf', 'In 3 minuten was het voorbij.'],
  },
}
