import type { ProvenFamily } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Partager cet article`, `Partager sur Facebook`, `Copier le lien` */
  'share-this': {
    lines: [
      '(vous aimez|vous avez aimé|si vous avez aimé|si vous aimez) cet article[ ?|?|,] partagez-le[ (avec|sur) {rest}]',
      "(partager|partagez|partage|envoyer|tweeter|relayez) (cet article|l'article|cette page|cette actualité|la page|" +
        'ce contenu|cette info|cette vidéo|cette information|ce texte|cette publication|vos infos|' +
        'cet article avec vos amis)[ (sur|avec|par|via|:|à|dans){rest}]',
      '(partager|partagez|partage|envoyer|publier|tweeter|partager cet article) (sur|via|par|avec) ' +
        '{platforms}[ \\((fenêtre modale|nouvelle fenêtre|ouvre dans une nouvelle fenêtre)\\)]',
      'partager sur {platforms} partager (sur|par) {rest}',
      "(copier|obtenir|copier-coller) (le lien|l'url|l'adresse|le lien de l'article|le lien dans le presse-papiers)",
      '(lien|url) (copié|copiée)[ dans le presse-papier[s]]',
      '(envoyer|transférer) (par|à) (e-mail|email|mail|courriel|un ami|un proche)',
    ],
    words: [
      'partagerpartager',
      'options de partage',
      "plus d'options de partage",
      "partager l'articlepartager",
      'partage désactivé',
      "n'hésitez pas à partager",
      'merci de partager',
    ],
    proof: {
      removes: [
        'Vous avez aimé cet article ? Partagez-le !',
        'Partager cet article',
        'Partager sur Facebook',
        'Partagez via Facebook (Fenêtre modale)',
        'PartagerPartager',
        'Copier le lien',
        'Partager sur Facebook Partager sur Twitter Partager par e-mail',
        'Envoyer par courriel',
      ],
      keeps: [
        'Vous avez aimé cet article de loi ? La suite sera pire, prévient-elle.',
        'Partagez cette photo du suspect, a demandé la police aux riverains.',
        'Partager le pain',
        'Partagez avec les voisins l’eau du puits, demande la mairie.',
        'Copier le modèle danois',
      ],
    },
  },
  /** A button of one word: `Partager`, `Imprimer`, `J’aime`, `Suivez-nous` */
  button: {
    lines: ["(partager|j'aime|partages|tweeter) {n}", "{n} (partages|partage|j'aime|vues|lectures|fois partagé|vue)"],
    words: [
      'partager',
      'partagez',
      'partage',
      'partages',
      'partagé',
      'imprimer',
      'envoyer',
      'enregistrer',
      "j'aime",
      'aimer',
      'suivre',
      'suivez-nous',
      'tweeter',
      'tweet',
      'courriel',
      'e-mail',
      'email',
      'mail',
      'copier',
      'lien',
      'sauvegarder',
      'réseaux sociaux',
      'nous suivre',
      'messagerie',
      'favoris',
      'google+',
      'épingler',
    ],
    place: 'run',
    proof: {
      removes: ['Partager', 'Imprimer', 'Épingler', 'Suivez-nous', '0 partages'],
      keeps: ['Partager la table', 'Suivre le guide', 'J’aime le football', 'Envoyer paître', '12 partages de terres'],
    },
  },
  /** Several in a row: `Partager Facebook Twitter`, `Partager : Facebook, WhatsApp` */
  bar: {
    lines: [
      "(partager|partagez|imprimer|envoyer|tweeter|tweet|j'aime|enregistrer)[,|:| :| \\|| /| •| sur| sur :] {buttons}",
      '(facebook|twitter|whatsapp|telegram|linkedin)[,| \\|| /| •] {platforms} (partager|imprimer|envoyer|copier le lien|email|e-mail|courriel|mail)',
      '(partager sur facebook|partager sur twitter|partager sur x|partager sur whatsapp|partager sur linkedin)[,| \\|| •] {words}',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Partager Facebook Twitter',
        'Partager : Facebook, Twitter, WhatsApp',
        'Facebook Twitter WhatsApp Copier le lien',
      ],
      keeps: ['Partager sa vie', 'Envoyer des soldats', 'Enregistrer Facebook au tiroir'],
    },
  },
  /** The share block of WordPress: `J’aime ça : J’aime chargement…` */
  wordpress: {
    lines: [
      '[envoyer par e-mail ]blogthis!{matter}',
      '[envoyer par e-mail]blogthis!{matter}',
      '(cliquez|cliquer) (pour|ici pour) (imprimer|envoyer un lien par e-mail à un ami|envoyer par e-mail à un ami)[[ ]\\(ouvre dans une nouvelle fenêtre\\)]',
      '{platforms}[ ]\\((nouvelle fenêtre|ouvre dans une nouvelle fenêtre|fenêtre modale)\\)',
      "(j'aime ça|wordpress|j'aime|similaire|partager ceci)[ ]:[ ](j'aime|chargement)[ ][chargement]",
    ],
    words: ["j'aime ça", 'partager ceci', 'partager :', "j'aime chargement", "j'aime ça : j'aime chargement"],
    proof: {
      removes: [
        'Envoyer par e-mailBlogThis!Partager sur XPartager sur FacebookPartager sur Pinterest',
        'Cliquer pour imprimer(ouvre dans une nouvelle fenêtre)',
        'J’aime ça : J’aime chargement…',
        'Facebook (Nouvelle fenêtre)',
      ],
      keeps: [
        'WordPress : la firme licencie',
        'Cliquez pour partager, disait l’arnaque, et 900 ont cliqué.',
        'La porte ouvre dans une nouvelle fenêtre',
      ],
    },
  },
  /** A plea that names its platform: `Suivez-nous sur Facebook`, `Rejoignez notre chaîne WhatsApp` */
  'follow-us': {
    lines: [
      '(cliquez|appuyez) ici pour (rejoindre|suivre|vous abonner à|intégrer) (notre|la|le) (chaîne|canal|groupe|page|compte) [{publication}] [sur] {platforms}',
      '(ajoutez|ajouter|choisissez|faites de|mettez) {site} (à|comme|en|dans|votre) {rest}(google|préférée|favorite|favoris|préférées)[{rest}]',
      '(likez|aimez) (notre|la) page facebook[ {rest}]',
      '(recevez|suivez) {title} (sur whatsapp|sur telegram|sur messenger)[ {rest}]',
    ],
    endings: [
      '(suivez-nous|suivez {publication}|retrouvez-nous) sur {platforms}[( et| pour|:|,) {rest}]',
      '(rejoignez|suivez) notre (chaîne|canal|groupe) {platforms}[ {rest}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Cliquez ici pour rejoindre notre chaîne WhatsApp', 'Likez notre page Facebook'],
      keeps: [
        'Suivez l’actualité sur Twitter, conseille le maire.',
        'Suivez toute l’actu de la mairie sur Facebook, a-t-elle écrit.',
        'Suivez-nous dans la marche, ont lancé les organisateurs.',
        'Suivez la déviation à la sortie nord, prévient la police.',
        'Rejoignez le chœur mardi à la mairie.',
        'Facebook, Twitter et Google n’ont pas voulu commenter l’arrêt.',
      ],
    },
  },
  /** A plea for a channel, a group or a page of a platform: `Abonnez-vous à la chaîne de port24 sur YouTube`, `Rejoignez notre groupe sur Telegram` */
  'channel-call': {
    lines: [
      '(suivez|rejoignez|intégrez|aimez|likez|abonnez-vous à|abonnez-vous au) ' +
        '[la |le |notre ](chaîne|groupe|page|canal|compte|communauté|profil)[ {words}] sur ' +
        '{platforms}[( et| pour|,) {rest}]',
    ],
    proof: {
      removes: [
        'Abonnez-vous à la chaîne de port24 sur YouTube',
        'Rejoignez notre groupe sur Telegram',
        'Aimez la page de port24 sur Facebook',
      ],
      keeps: [
        'Suivez le canal jusqu’au vieux barrage',
        'Rejoignez le groupe de marcheurs samedi',
        'Suivez la page sur Facebook, disait l’annonce.',
      ],
    },
  },
  /** `Cet article vous a plu ? Partagez-le !`, `Suivez @port24 sur Instagram`, `Rejoignez notre chaîne WhatsApp` */
  call: {
    lines: [
      '(partagez|partage|diffusez) cet (article)[ (sur|avec|via|autour) {words}]',
      "(cet article|ce contenu|ce texte|l'article) vous a plu[ ][?|,] (partagez-le|partage-le|partagez)[ {words}]",
      '(suivez|suis) {handle} sur {platforms}',
      '(suivez-nous|suis-nous|retrouvez-nous|rejoignez-nous|likez-nous) [(aussi|également)] sur {platforms}[[ ]!]',
      "(suivez|retrouvez) [(toute|toutes)] (l'actualité|l'actu|les actualités|les infos) (de|du) {publication} sur {platforms}",
      '(rejoignez|suivez|abonnez-vous à) (notre|la) (chaîne|communauté|page|groupe|canal) ' +
        '(whatsapp|telegram|facebook|youtube|instagram)[ (et|pour|de) {title}]',
    ],
    proof: {
      removes: [
        'Cet article vous a plu ? Partagez-le !',
        'Suivez @port24 sur Instagram',
        'Rejoignez notre chaîne WhatsApp',
        'Suivez-nous sur Facebook, Twitter et Instagram',
        'Suivez toute l’actualité de port24 sur Google News',
      ],
      keeps: [
        'Partagez le pain avec vos voisins',
        'Suivez-nous, nous cria le guide depuis l’autre rive.',
        'Rejoignez notre barque, dit le pêcheur.',
      ],
    },
  },
  /** A call to prefer the site in searches: `Ajoutez-nous à vos sources préférées sur Google` */
  source: {
    lines: [
      '(ajoutez-nous|ajoutez {publication}) (à vos sources préférées|comme source préférée|à vos sources favorites) (sur|dans) google',
    ],
    place: 'edges',
    proof: {
      removes: ['Ajoutez-nous à vos sources préférées sur Google'],
      keeps: ['Ajoutez-nous à la liste, demandent les riverains.'],
    },
  },
} satisfies ProvenFamily
