import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Descarcă aplicația Exemplu`, `Aplicația Exemplu este disponibilă în Google Play` */
  'get-app': {
    lines: [
      '(descarcă|descărcați|instalează|instalați) [gratuit|acum] aplicația',
      '(citește|deschide) [articolul|știrea] în aplicație',
    ],
    words: ['aplicația exemplu este disponibilă în google play'],
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
    words: ['disponibil pe google play'],
    place: 'edges',
    proof: {
      removes: ['Aplicatie pentru android'],
      keeps: ['Disponibil în farmacii de luni', 'Aplicație pentru fonduri'],
    },
  },
  /** The site’s own app: `Descarcă aplicația port24`, `Citește știrile în aplicația port24` */
  'own-app': {
    lines: [
      '(descarcă|descărcați|instalează|instalați) [gratuit|acum] (aplicația noastră|aplicația {publication})[ (din|de pe|pe|pentru) {matter}]',
      '(citește|citiți|urmărește) (știrile|cele mai noi știri|ultimele știri) (în|pe|din) aplicația (noastră|{publication})',
    ],
    place: 'edges',
    proof: {
      removes: ['Descarcă aplicația port24', 'Citește știrile în aplicația port24'],
      keeps: ['Descarcă aplicația, i-a spus escrocul.', 'Aplicația noastră a căzut.'],
    },
  },
} satisfies ProvenFamily
