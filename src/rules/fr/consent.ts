import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Nous utilisons des cookies pour vous proposer une meilleure expérience.` */
  'cookie-notice': {
    lines: [
      'votre consentement est (nécessaire|requis) pour (afficher|voir|lire|consulter) (ce|cette) (contenu|vidéo|publication|carte)[. {matter}]',
      'ce contenu est (hébergé|fourni|proposé) par (youtube|facebook|instagram|twitter|x|tiktok|dailymotion|un tiers|un service tiers|une plateforme tierce)[. {matter}]',
      'en affichant ce contenu, vous acceptez {matter}',
      'stocker et/ou accéder à des informations {matter}',
      '(publicités|publicité) et contenu personnalisés[, {matter}]',
      '(gérer le consentement aux cookies|vos choix en matière de (cookies|confidentialité)|gestion du consentement aux cookies)',
      '(nous utilisons|nous et nos partenaires utilisons) [des|les] (cookies|témoins|traceurs)[ et {words}][( pour| afin| qui|.|,| sur (ce|notre) site| lors de| à des fins| notamment| et d) {matter}]',
      '(nous et nos partenaires|avec votre accord, nous et nos partenaires|avec votre accord, nos partenaires et nous) {matter} (cookies|traceurs)[{matter}]',
      '(ce|notre) (site|site web|site internet) (utilise|dépose|fait usage) (des|de) (cookies|témoins|traceurs)[ {matter}|. {matter}|, {matter}]',
      'avec nos partenaires, nous traitons les données suivantes[{matter}]',
      '(avec|nous et|nos partenaires et|avec votre accord,) {title} (stockons|stockent|accédons|accèdent|utilisons) {title} (appareil|terminal|cookies|traceurs|identifiants)[{matter}]',
      "le stockage ou l'accès technique {matter}",
      '(pour|afin de) (consulter|voir|afficher|lire|accéder à|regarder|profiter de) {title} (accepter|autoriser|activer) les (cookies|traceurs)[{matter}]',
      '(vous avez|vous aviez) (refusé|désactivé|bloqué) les cookies[ {rest}|. {matter}]',
      '(votre vie privée|la protection de vos données|le respect de votre vie privée) (nous importe|nous tient à cœur|est importante pour nous|est notre priorité|est une priorité pour nous)[. {matter}]',
      "nous (respectons|accordons de l'importance à|prenons soin de) votre vie privée[. {matter}]",
      "(en poursuivant|en continuant|en naviguant|si vous continuez|en utilisant|en cliquant|en acceptant) {title} (vous acceptez|vous consentez|vous reconnaissez|j'accepte|vous autorisez) {matter}",
      '(ce contenu|cette vidéo|pour afficher|pour voir|vous avez choisi|vous avez refusé|pour accéder) {title} (cookies|traceurs|dépôt de cookies)[{matter}]',
      '(vous pouvez|vous pourrez) {title} (cookies|votre consentement|vos préférences de confidentialité|vos choix en matière|vos préférences en matière) {matter}',
      '(vous pouvez|vous pourrez) (modifier|changer|retirer|revenir sur) (vos choix|vos préférences|votre consentement) à tout moment[{matter}]',
      'les cookies (nous permettent|de ce site|assurent le bon fonctionnement|strictement nécessaires|sont de petits fichiers) {matter}',
    ],
  },
  /** Buttons: `Accepter et continuer`, `Paramétrer les cookies`, `Continuer sans accepter` */
  choice: {
    lines: [
      '(centre de préférences de la confidentialité|centre de préférences de confidentialité|confirmer mes choix|liste des partenaires|liste des fournisseurs)',
      "(accepter|tout accepter|j'accepte|accepter et fermer|accepter et continuer|accepter les cookies|refuser|tout refuser|je refuse|paramétrer|personnaliser|paramètres|paramètres des cookies|paramétrer les cookies|paramétrer mes choix|gérer mes choix|gérer les cookies|gestion des cookies|gérer mes cookies|modifier mes choix de cookies|préférences cookies|mes choix|continuer sans accepter|ok, j'ai compris|j'ai compris|non merci|non, merci|enregistrer et fermer|plus d'options|autoriser|cookies et traceurs|accepter et fermer l'alerte|consentement|gérer mes préférences|gérer mes cookies|gérer le consentement|gérer le consentement aux cookies|gérer les préférences de cookies|gérer les préférences|gérer les options|gérer les services|voir nos partenaires|nos partenaires|voir les préférences|enregistrer mes choix|enregistrer les préférences|enregistrer mes préférences|valider mes choix|vos choix en matière de confidentialité|vos choix|modifier mes choix|mes préférences cookies|centre de préférences|toujours actif|toujours activé|fonctionnel toujours activé|fonctionnel|statistiques|en savoir plus et personnaliser|accepter & fermer|accepter la sélection)",
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
