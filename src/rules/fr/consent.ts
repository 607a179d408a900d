import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Nous utilisons des cookies pour vous proposer une meilleure expérience.` */
  'cookie-notice': {
    lines: [
      '(nous utilisons|nous et nos partenaires utilisons|nous utilisons des) [des|les] (cookies|témoins|traceurs)[ {matter}]',
      '(nous et nos partenaires|avec votre accord, nous et nos partenaires|avec votre accord, nos partenaires et nous) {matter} (cookies|traceurs)[{matter}]',
      '(ce|notre) (site|site web|site internet) (utilise|dépose|fait usage) (des|de) (cookies|témoins|traceurs)[ {matter}|. {matter}]',
      "(en poursuivant|en continuant|en naviguant|si vous continuez|en utilisant|en cliquant) {matter} (cookies|politique de confidentialité|conditions d'utilisation|conditions générales|témoins)[{matter}]",
      '(ce contenu|cette vidéo|pour afficher|pour voir|vous avez choisi|vous avez refusé|pour accéder) {title} (cookies|traceurs|dépôt de cookies)[{matter}]',
      '(vous pouvez|vous pourrez) {title} (vos choix|cookies|vos préférences|votre consentement) {matter}',
      'les cookies (nous permettent|permettent|assurent|sont) {matter}',
    ],
  },
  /** Buttons: `Accepter et continuer`, `Paramétrer les cookies`, `Continuer sans accepter` */
  choice: {
    lines: [
      "(accepter|tout accepter|j'accepte|accepter et fermer|accepter et continuer|accepter les cookies|refuser|tout refuser|je refuse|paramétrer|personnaliser|paramètres|paramètres des cookies|paramétrer les cookies|paramétrer mes choix|gérer mes choix|gérer les cookies|gestion des cookies|gérer mes cookies|modifier mes choix de cookies|préférences cookies|mes choix|continuer sans accepter|ok, j'ai compris|j'ai compris|non merci|non, merci|enregistrer et fermer|plus d'options|autoriser|cookies et traceurs|accepter et fermer l'alerte|consentement)",
      '(cookies|politique de cookies|politique cookies|politique relative aux cookies|charte cookies|données personnelles et cookies)',
      "cookies (nécessaires|techniques|strictement nécessaires|de performance|analytiques|publicitaires|fonctionnels|tiers|de mesure d'audience)",
    ],
    place: 'run',
  },
  /** `Ce site est protégé par reCAPTCHA`, `Je ne suis pas un robot` */
  captcha: {
    lines: [
      '(ce site|ce formulaire|cette page) est (protégé|protégée) par [google] recaptcha[{matter}]',
      "(je ne suis pas un robot|confirmez que vous n'êtes pas un robot|veuillez confirmer que vous n'êtes pas un robot)",
    ],
  },
  /** `Votre navigateur ne prend pas en charge l’audio.`, `Activez JavaScript` */
  browser: {
    lines: [
      "(votre|ce|le) navigateur (ne supporte pas|ne prend pas en charge|n'est pas compatible|n'est plus supporté|est obsolète|ne permet pas|n'est pas à jour|n'est plus à jour)[ {matter}|. {matter}]",
      "(activez|veuillez activer|merci d'activer|vous devez activer|pensez à activer) [le] javascript [{matter}]",
      "(ce contenu|cette vidéo) n'est pas disponible dans votre (pays|région|zone)[{matter}]",
    ],
  },
} satisfies Family
