import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Téléchargez l’application Exemple`, `Emportez l’actualité partout avec vous` */
  'get-app': {
    lines: [
      "(téléchargez|télécharger|télécharge|installez|découvrez|essayez|ouvrez|obtenez|utilisez) [gratuitement|dès maintenant|maintenant|vite] (l'|notre|l'appli|la nouvelle|notre nouvelle|les|nos)[ ](application[s]|appli[s]|application mobile|app mobile|app)[ mobile| gratuite| officielle][ (pour (iphone|ipad|ios|android|mobile|smartphone|smartphones|tablette|rester|ne rien|ne pas|suivre|lire|recevoir|profiter|continuer|être|accéder à (tous|toute|nos|votre|vos))|sur (iphone|ios|android|google play|app store|l'app store|le play store|votre (smartphone|mobile|téléphone))|et (suivez|recevez|restez|retrouvez|ne|lisez|accédez|activez|profitez|soyez)|gratuitement|dès maintenant|disponible sur)[ {rest}]]",
      "(téléchargez|télécharger|télécharge|installez|découvrez|essayez|ouvrez|obtenez|utilisez) [gratuitement|dès maintenant|maintenant|vite] (l'|notre|l'appli|la nouvelle|notre nouvelle|les|nos)[ ](application[s]|appli[s]|application mobile|app mobile|app)[ {publication}][ gratuitement| sur (google play|l'app store|app store)[ et {words}]]",
      "(ouvrir|lire|continuer|voir|écouter) [cet article|la suite|l'article] (dans|sur) (l'appli|l'application|l'app|notre application)[ {publication}]",
      '{matter}(téléchargez|en téléchargeant) [gratuitement] notre (application|appli|app)[ mobile][ {publication}][{matter}]',
      "(suivez|retrouvez|recevez) {title} en téléchargeant [gratuitement] l'(application|appli|app) {publication}",
      "(l'|notre |nos )(application|applications|appli|app)[ mobile][ {publication}] (est|sont) (disponible|disponibles|téléchargeable|téléchargeables)[ gratuitement] sur {rest}",
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
