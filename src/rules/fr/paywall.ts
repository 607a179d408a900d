import type { ProvenFamily } from '../rule.js'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Abonnez-vous pour lire la suite`, `Pour lire la suite, connectez-vous` */
  'to-continue': {
    lines: [
      "(abonnez-vous|connectez-vous|inscrivez-vous|créez un compte|créez votre compte|identifiez-vous|je m'abonne|" +
        'devenez membre|créez [gratuitement] un compte [gratuit]|devenez abonné) ' +
        '[gratuitement|dès maintenant|maintenant|ici|ou connectez-vous] (pour|et) ' +
        '(lire|lisez|continuer|continuez|poursuivre|poursuivez|débloquer|débloquez|découvrir|accéder|accédez|profiter|' +
        'profitez|bénéficier|bénéficiez|soutenir|soutenez)[ {title}(suite|article|articles|lecture|contenu|contenus|' +
        'numérique|journal|rédaction|journalisme|illimité|illimitée|intégralité|abonnés|dossiers|enquêtes|newsletters|' +
        'podcasts|avantages)[ {rest}]]',
      "(s'abonner|s'inscrire|essayez) [gratuitement] pour " +
        '(lire la suite|continuer|continuer la lecture|poursuivre la lecture|lire cet article|' +
        'accéder à (tous nos|tous les|nos) (articles|contenus))',
      '(abonnez-vous|connectez-vous|inscrivez-vous|identifiez-vous) pour ' +
        '(lire|continuer|poursuivre|continuer à lire|accéder) ' +
        "[à la suite|la suite|la lecture|votre lecture|à l'article|l'article|cet article]",
      'pour lire la suite',
      "(abonnez-vous à|s'abonner à) {publication}",
      "pour (lire la suite|poursuivre votre lecture|lire cet article|continuer votre lecture|lire l'intégralité|" +
        "accéder à l'intégralité) (de cet article|de l'article)",
      "(lire la suite|la suite|l'intégralité de cet article|la suite de cet article|ce contenu|cet article|" +
        'le reste de cet article|article) est (réservé|réservée|exclusivement réservé|accessible|disponible) ' +
        '(aux|à nos|uniquement|seulement|gratuitement|en exclusivité|exclusivement) [aux|à nos|pour] ' +
        '(abonnés|abonné|membres|abonnés numériques|inscrits|adhérents)[{matter}]',
      "il vous reste {n}[ ]% de (cet article|l'article) à lire[{matter}]",
      "(il vous reste|vous avez lu) {n}[ ]% (de (cet article|ce contenu|ce texte|l'article)|à (lire|découvrir))[ {rest}|. {matter}]",
      'vous (avez déjà un compte|êtes déjà abonné|êtes abonné|avez un compte) [ ?|?] {rest}',
      "(lecture du monde en cours|vous pouvez lire le monde|pourquoi voyez-vous ce message|ce message s'affichera|" +
        "comment ne plus voir ce message|y a-t-il d'autres limites){matter}",
      'continuer (à lire ici|la lecture ici)',
      "(essayez|profitez d')[ ](un mois|{n} mois|{n} jours|1 mois) (gratuit|gratuits|gratuitement|offert|offerts)",
      '[offre limitée. ]{n} mois (pour|à) {n} ?€ sans engagement',
      'offre limitée[. {title}]',
      '(sans engagement|résiliable à tout moment)',
    ],
    proof: {
      removes: [
        'Pour lire la suite',
        'Abonnez-vous pour accéder à tous nos contenus',
        'Créez un compte gratuit pour continuer la lecture',
        'Il vous reste 20 % à découvrir.',
        'Abonnez-vous pour lire la suite',
        'Connectez-vous pour continuer',
        'Cet article est réservé aux abonnés.',
        'Il vous reste 73% de cet article à lire. La suite est réservée aux abonnés.',
        'Ce contenu est accessible uniquement aux abonnés',
        'Essayez un mois gratuit',
      ],
      keeps: [
        'Il vous reste 20 % à payer.',
        'Il reste 30 % de logements vacants dans la vallée.',
        'Pour accéder à cet article de luxe, il faut compter 3 000 euros.',
        'Connectez-vous pour accéder au vaccin, indique le site du ministère.',
        'S’abonner pour lire le journal coûte 10 euros.',
        'Inscrivez-vous pour lire à voix haute au marché, propose la mairie.',
        'Pour lire le soir, il faut une lampe.',
        'Les abonnés au gaz paieront plus cher dès janvier.',
        'Cet article est de luxe',
        'Abonnez-vous au gaz',
      ],
    },
  },
  /** `Article réservé aux abonnés`, `Vous avez atteint la limite d’articles gratuits` */
  'members-only': {
    lines: [
      '(cet article est|article|contenu) en accès libre',
      '[article |contenu |accès |vidéo |podcast |newsletter ](réservé|exclusif|réservée|réservés|exclusivité) ' +
        '[exclusivement] (aux|à nos|pour les|pour nos|abonnés|abonné|aux seuls) ' +
        '[abonnés|abonné|membres|abonnés numériques|inscrits]',
      '(article|contenu) (abonné|abonnés|premium|payant|exclusif|gratuit|réservé)',
      '(offert|réservé|accès libre) aux abonnés[ {rest}]',
      'vous avez (atteint|dépassé|épuisé) (la|votre|le|votre nombre|le nombre) {title} (articles|gratuits|gratuit|gratuites|quota|lecture)[{rest}]',
      "vous avez (atteint|dépassé) (la|votre|le) (limite|quota)[ (de|d'){rest}]",
      'vous avez (lu|consulté|épuisé) (vos|tous vos|les|{n}|vos {n}|tous les|{n} des {n}) articles (gratuits|offerts|du mois|ce mois-ci)[{rest}]',
      'vous lisez [actuellement] la version gratuite[ {rest}]',
      'il vous reste {n} (articles|article) (gratuits|gratuit|à lire)[{rest}]',
    ],
    words: ['lecture restreinte', 'lecture réservée aux abonnés'],
    place: 'edges',
    proof: {
      removes: [
        'Article en accès libre',
        'Vous avez lu vos 5 articles gratuits ce mois-ci',
        'Lecture restreinte',
        'Article réservé aux abonnés',
        'Réservé aux abonnés',
        'Contenu réservé aux abonnés',
        'Article abonné',
        'Vous avez atteint votre limite d’articles gratuits',
      ],
      keeps: [
        'Cet article de loi est en accès libre.',
        'Vous avez lu trois articles de la Constitution ce mois, dit le professeur.',
        'Réservé aux piétons',
        'Article premier',
        'Vous avez atteint le fond',
        'Il vous reste 3 jours, dit le médecin.',
      ],
    },
  },
  /** `Déjà abonné ? Se connecter`, `Mot de passe oublié ?` */
  already: {
    lines: [
      "vous n'avez pas [encore] de compte[ ?|?] (inscrivez-vous|créez-en un|créer un compte)[ {rest}]",
      '(mot de passe|identifiant|code) oublié[ ?|?]',
      "(vous avez|j'ai) oublié (votre|mon) (mot de passe|identifiant)[ ?|?]",
      '(réinitialiser|récupérer|retrouver|réinitialisez) (votre|le|mon) mot de passe',
      "(se connecter|connexion|s'inscrire|continuer|connectez-vous|s'identifier) (avec|via) " +
        '(google|facebook|apple|twitter|linkedin|un e-mail|votre compte {words})',
      '(un mot de passe|votre mot de passe) (vous sera|vous a été) (envoyé|envoyé par email|adressé){rest}',
      '(connectez-vous|identifiez-vous|inscrivez-vous|abonnez-vous) (ici|pour y accéder)',
    ],
    words: ['rester connecté', 'se souvenir de moi', 'restez connecté'],
    proof: {
      removes: [
        'Vous n’avez pas de compte ? Inscrivez-vous',
        'Mot de passe oublié ?',
        'connectez-vous ici',
        'Se connecter avec Google',
      ],
      keeps: [
        'Déjà trop tard',
        'Mot de passe oublié, il perd un million',
        'Pas encore de bus',
        'Continuer avec Google comme associé',
      ],
    },
  },
  /** `S’abonner dès 1€`, `Sans engagement`, `Voir les offres d’abonnement` */
  offer: {
    lines: [
      "(s'abonner|abonnez-vous|abonnement|essayez|je m'abonne|offre 100% numérique|offre spéciale|" +
        "profitez de l'offre|à partir de|abonnez-vous dès) [dès|à partir de|pour|:|à][ seulement] " +
        '{n}[ ](€|$|euros)[[ ][/|par|le|les|pendant|pour][ ](mois|an|semaine|premier mois|trimestre|{n} mois|' +
        '{n} premiers mois){rest}]',
      'à partir de {n}[ ](€|$)[ ](/|par)[ ](mois|an|semaine)',
      '{n}[ ](€ par mois|€ le premier mois|€/mois|€ /mois)[( puis|, puis| pendant|, sans engagement| sans engagement|' +
        ' (la première année|pour la première année)) {rest}]',
      '{n}[ ](€ par mois|€ le premier mois|€/mois|€ /mois)[,] [pendant {n} (mois|an)] [sans engagement]',
      '(voir|découvrir|découvrez|choisissez|consultez) (les|nos|votre|toutes nos|toutes les) ' +
        "(offres|offre|formules|formule|abonnements|abonnement) [d'abonnement|numériques|numérique]",
      "(tous les articles|les articles|l'accès) (en illimité|illimité|abonnés|illimités)[{rest}]",
      '(accès illimité|articles illimités|contenus exclusifs|contenus illimités)' +
        '[ (à|au|aux|et) {title} (articles|contenus|site|journal|numérique|abonnés|application|archives)]',
      "(en tant qu'abonné|grâce à votre abonnement|votre abonnement vous|votre abonnement n'autorise){matter}",
      '(offrir|offrez) (un abonnement|cet article|un article)[ (à (vos|un) (proches|proche|ami|amis)|gratuitement|numérique)]',
    ],
    words: [
      'sans engagement',
      'accès illimité',
      'articles illimités',
      'contenus exclusifs',
      'contenus illimités',
      "nos offres d'abonnement",
      'nos abonnements',
      "nos formules d'abonnement",
    ],
    place: 'edges',
    proof: {
      removes: [
        '1 € le premier mois, puis 9,99 €',
        'S’abonner dès 1€',
        'Voir les offres d’abonnement',
        '8€ par mois sans engagement',
        'Accès illimité à tous les contenus',
      ],
      keeps: [
        'Accès à tous les sites fermés, la préfecture assume.',
        'Accès illimité aux plages dès lundi.',
        'Sans engagement de durée, l’accord reste fragile.',
        'À partir de 12 euros, le billet donne accès au musée.',
        'À partir de 5 € le kilo, la fraise se vend bien.',
        '10 € par mois pour les étudiants, c’est la promesse du maire.',
        'Offrir un abonnement de train aux jeunes, c’est l’idée du ministre.',
        'Abonnement au bus : le prix monte',
        'Profitez de la mer',
        'Voir les offres de paix',
        'L’accès à l’eau, un rêve',
      ],
    },
  },
  /** Buttons: `S’abonner`, `Se connecter`, `Je m’abonne`, `Abonnés` */
  button: {
    lines: [
      "(se connecter|s'abonner|connexion|s'inscrire|inscription) (/|ou|\\||·|et) " +
        "(s'abonner|s'inscrire|créer un compte|connexion|inscription|se connecter|abonnement)",
      '(connexion|inscription) (abonnement|connexion)',
    ],
    words: [
      "s'abonner",
      'abonnez-vous',
      "je m'abonne",
      'abonnement',
      "m'abonner",
      "s'abonner au journal",
      'abonnés',
      'abonné',
      'premium',
      'espace abonné',
      'espace abonnés',
      'gérer votre abonnement',
      'gérer mon abonnement',
      'mon abonnement',
      "s'abonner maintenant",
      'les offres',
      'je découvre',
      "j'en profite",
      'en profiter',
      'se connecter',
      'connexion',
      'connectez-vous',
      'je me connecte',
      "s'identifier",
      'identifiez-vous',
      'se déconnecter',
      'déconnexion',
      'créer un compte',
      'créer mon compte',
      'mot de passe',
      'identifiant',
      'mon espace',
      'mes favoris',
      'mes articles',
      'mes commentaires',
      "nom d'utilisateur",
      'ou',
    ],
    place: 'run',
    proof: {
      removes: ['S’abonner', 'Je m’abonne', 'Se connecter', 'Mot de passe'],
      keeps: ['Abonnés au train', 'Connexion perdue', 'Abonnement : mode d’emploi'],
    },
  },
  /** `Désactivez votre bloqueur de publicité`, `Nous avons détecté un bloqueur` */
  'ad-blocker': {
    lines: [
      '(désactivez|veuillez désactiver|merci de désactiver|désactiver|pensez à désactiver) (votre|vos|le) ' +
        '(bloqueur|bloqueurs|adblock|adblocker|ad-blocker|ad blocker|bloqueur de publicité|bloqueur de publicités|' +
        'bloqueur de pub)[{matter}]',
      '(nous avons détecté|il semble|vous utilisez|il semblerait|on dirait) [que] ' +
        '[vous utilisez|un|vous avez|vous bloquez] {title} (bloqueur|adblock|adblocker|publicité|publicités|ad-blocker)' +
        '[{matter}]',
      'bloqueur de (publicité|publicités|pub) (détecté|activé)',
    ],
    proof: {
      removes: [
        'Désactivez votre bloqueur de publicité',
        'Nous avons détecté que vous utilisez un bloqueur de publicité',
        'Veuillez désactiver votre bloqueur de pub pour continuer.',
      ],
      keeps: ['Désactivez la bombe', 'Vous utilisez votre tête, dit-il.', 'Bloqueur de publicité : le procès'],
    },
  },
  /** `Pour lire la suite, abonnez-vous`, `Abonnez-vous à port24 à partir de 1 € par mois`, `Déjà abonné ? Connectez-vous` */
  notice: {
    lines: [
      'pour (lire|continuer|poursuivre|continuer à lire|accéder à) ' +
        '[(la suite|cet|votre lecture|tous nos articles|la lecture)] ' +
        '[(article|contenu|texte|reportage|entretien|papier|billet|post)][,] ' +
        '(abonnez-vous|connectez-vous|inscrivez-vous|identifiez-vous|créez un compte)[ {words}]',
      'abonnez-vous à {publication} (à partir de|pour|dès|pour seulement) {title}',
      '[vous êtes ](déjà|pas encore) (abonné|abonnée|abonné-e|abonné(e)|inscrit|un compte|membre)[ ]? ' +
        "(connectez-vous|identifiez-vous|je me connecte|se connecter|abonnez-vous|créez un compte|je m'abonne|" +
        'inscrivez-vous)[ ici]',
    ],
    proof: {
      removes: [
        'Pour lire la suite, abonnez-vous',
        'Abonnez-vous à port24 à partir de 1 € par mois',
        'Déjà abonné ? Connectez-vous',
      ],
      keeps: [
        'Pour lire la carte, levez-vous',
        'Abonnez-vous à la vie, dit-elle.',
        'Déjà abonné à la défaite, le club joue samedi.',
      ],
    },
  },
} satisfies ProvenFamily
