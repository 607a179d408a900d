import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Téléchargez l’application Exemple`, `Emportez l’actualité partout avec vous` */
  'get-app': {
    lines: [
      "(téléchargez|télécharger|télécharge|installez|découvrez|essayez|ouvrez|obtenez|utilisez) [gratuitement|dès maintenant|maintenant|vite] (l'|notre|l'appli|la nouvelle|notre nouvelle|les|nos)[ ](application[s]|appli[s]|application mobile|app mobile|app)[ {rest}]",
      "(ouvrir|lire|continuer|voir|écouter) [cet article|la suite|l'article] (dans|sur) (l'appli|l'application|l'app|notre application)[ {rest}]",
      "{matter}(téléchargez|en téléchargeant|télécharger) [gratuitement] (l'|notre )(application|appli|app)[ {publication}][{matter}]",
      "(emportez|retrouvez|suivez) (l'actualité|toute l'actualité|toute l'info) {title} (application|appli|app){rest}",
      'les applications {publication}',
    ],
    place: 'edges',
  },
  /** The badges of the stores: `Disponible sur Google Play`, `Télécharger sur l’App Store` */
  badge: {
    lines: [
      "(disponible|télécharger|téléchargez|téléchargez dans|à télécharger) (sur|dans|sur l'|dans l'|depuis)[ ](google play|app store|play store|l'app store|apple store|app gallery)[ et (sur|dans) (l'app store|google play|le play store)]",
      '(application|applications|appli|applis) (pour|sur) (android|ios|iphone|ipad|mobile|mobiles|smartphone)',
      '(nos applications|notre application|nos applis|notre appli|applications mobiles)',
    ],
    place: 'edges',
  },
} satisfies Family
