import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Descarcă aplicația Exemplu`, `Aplicația Exemplu este disponibilă în Google Play` */
  'get-app': {
    lines: [
      '(descarcă|descărcați|instalează|instalați) [gratuit|acum] aplicația',
      '(descarcă|descărcați|instalează|instalați|încearcă) [gratuit|acum] aplicația (noastră|mobilă|gratuită)[ {rest}]',
      '(descarcă|descărcați|instalează|instalați) [gratuit|acum] aplicația {publication}',
      '(descarcă|descărcați|instalează|instalați) [gratuit|acum] aplicația {publication} (din|pentru|de pe|pe) (google play|app store|android|ios|iphone){rest}',
      '(descarcă|descărcați|instalează|instalați) [gratuit|acum] aplicația {publication} (din|pentru|de pe|pe) (google play|app store|android|ios|iphone)',
      'aplicația {publication} (este disponibilă|poate fi descărcată|se poate descărca) (în|din|pentru|pe) {rest}',
      '(citește|deschide) [articolul|știrea] în aplicație',
    ],
    place: 'edges',
  },
  /** The badges of the stores: `Disponibil pe Google Play` */
  badge: {
    lines: [
      '(disponibil|disponibilă|descarcă|descarcă din|acum) (pe|în|din) [aplicația] (google play|app store|app gallery)[ și [în|pe|din] (app store|google play)]',
      'aplicație (pentru|pe) (android|ios|iphone|mobil)',
    ],
    place: 'edges',
  },
} satisfies Family
