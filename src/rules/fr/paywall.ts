import type { Family } from '../rule.js'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Abonnez-vous pour lire la suite`, `Pour lire la suite, connectez-vous` */
  'to-continue': {
    lines: [
      "(abonnez-vous|connectez-vous|inscrivez-vous|créez un compte|créez votre compte|identifiez-vous|je m'abonne|devenez membre|créez [gratuitement] un compte [gratuit]|devenez abonné) [gratuitement|dès maintenant|maintenant|ici|ou connectez-vous] (pour|et) (lire|lisez|continuer|continuez|poursuivre|poursuivez|débloquer|débloquez|découvrir|accéder|accédez|profiter|profitez|bénéficier|bénéficiez|soutenir|soutenez)[ {title}(suite|article|articles|lecture|contenu|contenus|numérique|journal|rédaction|journalisme|illimité|illimitée|intégralité|abonnés|dossiers|enquêtes|newsletters|podcasts|avantages)[ {rest}]]",
      "(s'abonner|s'inscrire|essayez) [gratuitement] pour (lire la suite|continuer|continuer la lecture|poursuivre la lecture|lire cet article|accéder à (tous nos|tous les|nos) (articles|contenus))",
      "(abonnez-vous|connectez-vous|inscrivez-vous|identifiez-vous) pour (lire|continuer|poursuivre|continuer à lire|accéder) [à la suite|la suite|la lecture|votre lecture|à l'article|l'article|cet article]",
      'pour lire la suite',
      "(abonnez-vous à|s'abonner à) {publication}",
      "pour (lire la suite|poursuivre votre lecture|lire cet article|continuer votre lecture|lire l'intégralité|accéder à l'intégralité) (de cet article|de l'article)",
      "(lire la suite|la suite|l'intégralité de cet article|la suite de cet article|ce contenu|cet article|le reste de cet article|article) est (réservé|réservée|exclusivement réservé|accessible|disponible) (aux|à nos|uniquement|seulement|gratuitement|en exclusivité|exclusivement) [aux|à nos|pour] (abonnés|abonné|membres|abonnés numériques|inscrits|adhérents)[{matter}]",
      "il vous reste {n}[ ]% de (cet article|l'article) à lire[{matter}]",
      "(il vous reste|vous avez lu) {n}[ ]% (de (cet article|ce contenu|ce texte|l'article)|à (lire|découvrir))[ {rest}|. {matter}]",
      'vous (avez déjà un compte|êtes déjà abonné|êtes abonné|avez un compte) [ ?|?] {rest}',
      "(lecture du monde en cours|vous pouvez lire le monde|pourquoi voyez-vous ce message|ce message s'affichera|comment ne plus voir ce message|y a-t-il d'autres limites){matter}",
      'continuer (à lire ici|la lecture ici)',
    ],
  },
  /** `Article réservé aux abonnés`, `Vous avez atteint la limite d’articles gratuits` */
  'members-only': {
    lines: [
      '(cet article est|article|contenu) en accès libre',
      '[article |contenu |accès |vidéo |podcast |newsletter ](réservé|exclusif|réservée|réservés|exclusivité) [exclusivement] (aux|à nos|pour les|pour nos|abonnés|abonné|aux seuls) [abonnés|abonné|membres|abonnés numériques|inscrits]',
      '(article|contenu) (abonné|abonnés|premium|payant|exclusif|gratuit|réservé)',
      '(offert|réservé|accès libre) aux abonnés[ {rest}]',
      'vous avez (atteint|dépassé|épuisé) (la|votre|le|votre nombre|le nombre) {title} (articles|gratuits|gratuit|gratuites|quota|lecture)[{rest}]',
      "vous avez (atteint|dépassé) (la|votre|le) (limite|quota)[ (de|d'){rest}]",
      'vous avez (lu|consulté|épuisé) (vos|tous vos|les|{n}|vos {n}|tous les|{n} des {n}) articles (gratuits|offerts|du mois|ce mois-ci)[{rest}]',
      'vous lisez [actuellement] la version gratuite[ {rest}]',
      '(lecture restreinte|lecture réservée aux abonnés)',
      'il vous reste {n} (articles|article) (gratuits|gratuit|à lire)[{rest}]',
    ],
    place: 'edges',
  },
  /** `Déjà abonné ? Se connecter`, `Mot de passe oublié ?` */
  already: {
    lines: [
      "vous n'avez pas [encore] de compte[ ?|?] (inscrivez-vous|créez-en un|créer un compte)[ {rest}]",
      '(mot de passe|identifiant|code) oublié[ ?|?]',
      "(vous avez|j'ai) oublié (votre|mon) (mot de passe|identifiant)[ ?|?]",
      '(réinitialiser|récupérer|retrouver|réinitialisez) (votre|le|mon) mot de passe',
      "(se connecter|connexion|s'inscrire|continuer|connectez-vous|s'identifier) (avec|via) (google|facebook|apple|twitter|linkedin|un e-mail|votre compte {words})",
      '(un mot de passe|votre mot de passe) (vous sera|vous a été) (envoyé|envoyé par email|adressé){rest}',
      '(rester connecté|se souvenir de moi|restez connecté)',
      '(connectez-vous|identifiez-vous|inscrivez-vous|abonnez-vous) (ici|pour y accéder)',
    ],
  },
  /** `S’abonner dès 1€`, `Sans engagement`, `Voir les offres d’abonnement` */
  offer: {
    lines: [
      "(s'abonner|abonnez-vous|abonnement|essayez|je m'abonne|offre 100% numérique|offre spéciale|profitez de l'offre|à partir de|abonnez-vous dès) [dès|à partir de|pour|:|à][ seulement] {n}[ ](€|$|euros)[[ ][/|par|le|les|pendant|pour][ ](mois|an|semaine|premier mois|trimestre|{n} mois|{n} premiers mois){rest}]",
      'à partir de {n}[ ](€|$)[ ](/|par)[ ](mois|an|semaine)',
      '{n}[ ](€ par mois|€ le premier mois|€/mois|€ /mois)[( puis|, puis| pendant|, sans engagement| sans engagement| (la première année|pour la première année)) {rest}]',
      '{n}[ ](€ par mois|€ le premier mois|€/mois|€ /mois)[,] [pendant {n} (mois|an)] [sans engagement]',
      "(voir|découvrir|découvrez|choisissez|consultez) (les|nos|votre|toutes nos|toutes les) (offres|offre|formules|formule|abonnements|abonnement) [d'abonnement|numériques|numérique]",
      "(tous les articles|les articles|l'accès) (en illimité|illimité|abonnés|illimités)[{rest}]",
      '(accès illimité|articles illimités|contenus exclusifs|contenus illimités)[ (à|au|aux|et) {title} (articles|contenus|site|journal|numérique|abonnés|application|archives)]',
      '(accès illimité|articles illimités|contenus exclusifs|contenus illimités)',
      "(nos offres d'abonnement|nos abonnements|nos formules d'abonnement)",
      "(en tant qu'abonné|grâce à votre abonnement|votre abonnement vous|votre abonnement n'autorise){matter}",
      '(offrir|offrez) (un abonnement|cet article|un article)[ (à (vos|un) (proches|proche|ami|amis)|gratuitement|numérique)]',
    ],
    place: 'edges',
  },
  /** Buttons: `S’abonner`, `Se connecter`, `Je m’abonne`, `Abonnés` */
  button: {
    lines: [
      "(s'abonner|abonnez-vous|je m'abonne|abonnement|m'abonner|s'abonner au journal|abonnés|abonné|premium|espace abonné|espace abonnés|gérer votre abonnement|gérer mon abonnement|mon abonnement|s'abonner maintenant|les offres|je découvre|j'en profite|en profiter)",
      "(se connecter|connexion|connectez-vous|je me connecte|s'identifier|identifiez-vous|se déconnecter|déconnexion|créer un compte|créer mon compte|mot de passe|identifiant|mon espace|mes favoris|mes articles|mes commentaires|nom d'utilisateur|ou)",
      "(se connecter|s'abonner|connexion|s'inscrire|inscription) (/|ou|\\||·|et) (s'abonner|s'inscrire|créer un compte|connexion|inscription|se connecter|abonnement)",
      '(connexion|inscription) (abonnement|connexion)',
    ],
    place: 'run',
  },
  /** `Désactivez votre bloqueur de publicité`, `Nous avons détecté un bloqueur` */
  'ad-blocker': {
    lines: [
      '(désactivez|veuillez désactiver|merci de désactiver|désactiver|pensez à désactiver) (votre|vos|le) (bloqueur|bloqueurs|adblock|adblocker|ad-blocker|ad blocker|bloqueur de publicité|bloqueur de publicités|bloqueur de pub)[{matter}]',
      '(nous avons détecté|il semble|vous utilisez|il semblerait|on dirait) [que] [vous utilisez|un|vous avez|vous bloquez] {title} (bloqueur|adblock|adblocker|publicité|publicités|ad-blocker)[{matter}]',
      'bloqueur de (publicité|publicités|pub) (détecté|activé)',
    ],
  },
} satisfies Family
