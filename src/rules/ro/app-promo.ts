import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Descarcă aplicația Exemplu`, `Aplicația Exemplu este disponibilă în Google Play` */
  'get-app': {
    lines: [
      '(descarcă|descărcați|instalează|instalați) [gratuit|acum] aplicația',
      '(citește|deschide) [articolul|știrea] în aplicație',
    ],
    place: 'edges',
    proof: {
      removes: ['Descarca gratuit aplicatia'],
      keeps: [
        'Descărcați aplicația primăriei, a cerut ministrul.',
        'Descarcă aplicația de pe telefonul victimei și o urmărește.',
        'Aplicația primăriei este disponibilă de luni.',
      ],
    },
  },
  /** The badges of the stores: `Disponibil pe Google Play` */
  badge: {
    lines: ['aplicație (pentru|pe) (android|ios|iphone|mobil)'],
    place: 'edges',
    proof: {
      removes: ['Aplicatie pentru android'],
      keeps: ['Disponibil în farmacii de luni', 'Aplicație pentru fonduri'],
    },
  },
} satisfies ProvenFamily
