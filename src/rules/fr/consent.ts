import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Ce site utilise des cookies pour améliorer votre expérience`, `Activez JavaScript pour voir les commentaires` */
  'site-notice': {
    lines: [
      '(ce site|ce site web|notre site|notre site web|cette page) (utilise|emploie) (des|les) cookies[ (pour|et|afin|de) {notice}]',
      "[veuillez |merci d'](activez|activer) javascript[ (pour|dans) {words}]",
      "(merci d'activer|merci de bien vouloir activer|vous devez activer|il faut activer|veuillez activer|" +
        'vous devez autoriser|veuillez autoriser) javascript[ (pour|dans) {words}]',
      '(votre|ce) navigateur ne (prend pas en charge|supporte pas|peut pas lire|gère pas) ' +
        "(l'élément|la balise|les vidéos|l'audio|la vidéo|ce|cette|html5|les iframes|javascript|les éléments)[ {words}]",
      'pour (afficher|voir|visualiser|consulter|lire|visionner) (ce|cette|ces) ' +
        "(contenu|vidéo|publication|contenus|tweet|carte)[,] (veuillez|vous devez|merci d'|il faut|acceptez) {matter}",
      'cette adresse (e-mail|email|courriel|électronique) est protégée contre les (robots spammeurs|spambots)[. {matter}]',
    ],
    proof: {
      removes: [
        'Ce site utilise des cookies pour améliorer votre expérience',
        'Activez JavaScript pour voir les commentaires',
        'Vous devez activer JavaScript pour afficher ce contenu',
        'Votre navigateur ne prend pas en charge l’élément audio',
        'Pour afficher ce contenu, veuillez accepter les cookies.',
        'Cette adresse e-mail est protégée contre les robots spammeurs. Vous devez activer le JavaScript pour la visualiser.',
      ],
      keeps: [
        'Ce site vend des biscuits, dit le pâtissier.',
        'Activez la sirène, ordonna le chef',
        'Votre navigateur ne supporte pas la tempête, capitaine.',
      ],
    },
  },
  /** Buttons of cookie banners: `Accepter tous les cookies` */
  accept: {
    lines: [
      "[tout|j'] (accepter|accepte|refuser) [tous] les (cookies|traceurs)",
      '(accepter|refuser) tous les (cookies|traceurs)',
    ],
    place: 'edges',
    proof: { removes: ['Accepter tous les cookies'], keeps: ['Accepter tous les cookies revient à tout dire.'] },
  },
} satisfies ProvenFamily
