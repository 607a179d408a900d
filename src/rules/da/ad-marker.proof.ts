import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['Annonce', 'ANNONCE:', 'Annoncørbetalt indhold:'],
    keeps: [
      'Annoncen var vildledende.',
      'Annonce fældede tyven',
      'Annoncer for spil stoppes',
      'Dette er en annonce, der vakte vrede.',
      'Indhold fra Rusland spredes på nettet',
      'Artiklen er lavet i hast.',
    ],
  },
  'short-label': { removes: ['Reklame', 'Sponsoreret'], keeps: ['Reklame for spil', 'Sponsoreret hold vandt'] },
  'continues-below': {
    removes: [
      'Artiklen fortsætter efter annoncen',
      'Artiklen fortsætter under billedet',
      '(Artiklen fortsætter herunder)',
    ],
    keeps: ['Artiklen fortsætter med at vække vrede.', 'Læs videre i bogen'],
  },
  control: {
    removes: ['Luk annonce', 'Anbefalet af Outbrain'],
    keeps: [
      'Luk døren',
      'Anbefalet af læger',
      'Annoncen lukker munden på kritikerne',
      'Spil ansvarligt, beder ministeren.',
    ],
  },
  affiliate: {
    removes: ['Annoncelinks', 'Artiklen indeholder annoncelinks'],
    keeps: ['Artiklen indeholder fejl', 'Vi kan få provision, hvis du sælger, håber hun.'],
  },
}
