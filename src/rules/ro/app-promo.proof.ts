import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: [
      'Descarcă aplicația Exemplu',
      'Descarcă aplicația noastră',
      'Descarcă aplicația Exemplu din Google Play',
      'Aplicația Exemplu este disponibilă în Google Play și App Store',
    ],
    keeps: [
      'Descărcați aplicația primăriei, a cerut ministrul.',
      'Descarcă aplicația de pe telefonul victimei și o urmărește.',
      'Aplicația primăriei este disponibilă de luni.',
    ],
  },
  badge: {
    removes: ['Disponibil pe Google Play', 'Disponibil în App Store'],
    keeps: ['Disponibil în farmacii de luni', 'Aplicație pentru fonduri'],
  },
}
