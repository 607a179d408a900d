import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: ['Descarca gratuit aplicatia'],
    keeps: [
      'Descărcați aplicația primăriei, a cerut ministrul.',
      'Descarcă aplicația de pe telefonul victimei și o urmărește.',
      'Aplicația primăriei este disponibilă de luni.',
    ],
  },
  badge: {
    removes: ['Aplicatie pentru android'],
    keeps: ['Disponibil în farmacii de luni', 'Aplicație pentru fonduri'],
  },
}
