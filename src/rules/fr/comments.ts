import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 commentaires`, `Voir tous les commentaires` */
  count: {
    lines: [
      '{n} (commentaire[s]|réaction[s]|réponses|réponse)',
      '(chargement des|plus de|derniers|tous les) commentaires',
    ],
    words: ['voir tous les commentaires'],
    place: 'edges',
    proof: {
      removes: ['12 commentaires', '0 commentaire'],
      keeps: [
        '12 commentaires racistes',
        'Commentaires du ministre : malaise',
        'Pas de commentaire du club',
        '3 réactions en chaîne',
      ],
    },
  },
  /** A word or two, which could be a heading of the story: `Commentaires`, `Commenter`, `Réagir` */
  heading: {
    lines: [
      'trier par[ ]:[ ](plus récents|plus anciens|pertinence|date|les plus récents|les plus anciens|meilleurs)',
      '(commentaire[s]|commenter|commentez|réagir|réagissez|réaction[s]|répondre|réponse[s]|réponses|' +
        'votre commentaire|vos commentaires|vos réactions|votre avis|signaler|trier par|publier|envoyer|poster|' +
        'envoyer le commentaire|annuler|un mot à ajouter ?|la discussion)',
    ],
    words: [
      'modérer les commentaires',
      'corriger',
      'nom',
      'e-mail',
      'email',
      'adresse e-mail',
      'site web',
      'site',
      'pseudo',
      'message',
      'prénom',
      'votre nom',
      'adresse de messagerie',
      'courriel',
      'adresse courriel',
      'adresse email',
    ],
    place: 'run',
    proof: {
      removes: ['Commentaires', 'Commenter', 'Réagir', 'Nom *'],
      keeps: ['Commentaire final', 'Réagir à temps', 'Nom de guerre'],
    },
  },
  /** `Laisser un commentaire Annuler la réponse`, `Soyez le premier à commenter`, `Réagissez à cet article` */
  invitation: {
    lines: [
      '(vous souhaitez|vous voulez|envie de) (commenter|réagir)[ ?|?] (connectez-vous|abonnez-vous|inscrivez-vous)[ {rest}]',
      'cet article vous a plu[ ?|?]',
      '(laisser|laissez|laisse|écrire|écrivez|ajouter|ajoutez|poster|postez|publier|déposer|donnez|partagez|rédigez|' +
        'rédiger|donner) (un|une|votre|vos|mon) (commentaire|commentaires|réponse|avis|opinion|message|réaction)' +
        '[ (ici|ci-dessous|sur cet article|dans les commentaires|en commentaire)]',
      '(signaler|signalez) ce commentaire',
    ],
    words: ['laisser un commentaire annuler la réponse', 'annuler la réponse', 'cliquez ici pour annuler la réponse'],
    proof: {
      removes: ['Vous souhaitez commenter ? Connectez-vous', 'Laisser un commentaire', 'Ajouter un commentaire'],
      keeps: [
        'Cet article du code vous a-t-il été opposé ? demande la juge.',
        'Et vous, qu’en pensez-vous ? a demandé le juge.',
        'Laissez un verre d’eau à la porte, demande la voisine.',
        'Soyez le premier arrivé, disait son père.',
        'Réagir à la crise',
        'Les commentaires sont déplacés, dit la maire.',
      ],
    },
  },
  /** The labels of the form: `Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *` */
  form: {
    lines: [
      'nombre de caractères restants[ ]:[ ]{n}',
      '(enregistrer|publier) un commentaire',
      'votre (adresse e-mail|adresse de messagerie|adresse email|adresse mail|e-mail|email|adresse courriel|courriel|' +
        'adresse de courriel) ne sera pas (publiée|publié|communiquée|visible)[{matter}]',
      'vous avez entré une adresse email incorrecte',
    ],
    proof: {
      removes: [
        'Nombre de caractères restants : 500',
        'Enregistrer un commentaire',
        'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
        'Votre adresse de messagerie ne sera pas publiée.',
      ],
      keeps: [
        'Inscription à la mairie',
        'Votre commentaire a été apprécié, a répondu le maire.',
        'Votre adresse ne sera pas transmise au tribunal, a dit le juge.',
        'Les champs sont secs',
        'Votre commentaire est déplacé, a-t-elle répondu.',
      ],
    },
  },
  /** Below the story only, for an interview asks it too: `Qu’en pensez-vous ?` */
  'your-view': {
    lines: ["(qu'en pensez-vous|et vous, qu'en pensez-vous|et vous, qu'en dites-vous)[ ?|?]"],
    place: 'tail',
    proof: {
      removes: ['Qu’en pensez-vous ?', 'Et vous, qu’en pensez-vous ?'],
      keeps: ['Qu’en pensez-vous ? lui a demandé le juge.'],
    },
  },
  /** `Réagissez à cet article`, `Soyez le premier à commenter`, `Les commentaires sont fermés` */
  call: {
    lines: [
      "(réagissez|réagir|commentez|commenter) [(à)] (cet|l') (article|info)",
      "(réagissez|réagir) à (cet article|l'article|cette information|cette actualité)",
      '(soyez|sois) (le premier|la première|le 1er|le premier ou la première) à ' +
        '(commenter|réagir|laisser un commentaire|donner votre avis)[ (cet|à cet|sur) {words}]',
      'les commentaires (sont|ont été|pour cet article sont|sur cet article sont) (fermés|désactivés|clos)[ pour {words}]',
      '{title}[ ]? (donnez|laissez|partagez|dites-nous|réagissez|répondez|venez)[ {words}] (commentaire|commentaires|votre avis)[ ci-dessous]',
    ],
    proof: {
      removes: [
        'Réagissez à cet article',
        'Soyez le premier à commenter',
        'Les commentaires sont fermés',
        'Qu’en pensez-vous ? Donnez votre avis en commentaire',
      ],
      keeps: [
        'Les commentaires sont fermés, a dit le porte-parole.',
        'Soyez le premier à partir',
        '« Laissez un commentaire ici », disait la feuille.',
        'Qu’en pensez-vous ? Répondez, dit le juge.',
      ],
    },
  },
  /** Who is not known may not comment: `Connectez-vous pour commenter` */
  'log-in': {
    lines: [
      '(connectez-vous|identifiez-vous|inscrivez-vous|vous devez être connecté|vous devez vous connecter) pour ' +
        '(commenter|laisser un commentaire|réagir|publier un commentaire|participer)',
    ],
    place: 'edges',
    proof: { removes: ['Connectez-vous pour commenter'], keeps: ['Connectez-vous pour voter, dit la mairie.'] },
  },
  /** That nobody has written yet: `Aucun commentaire`, `Pas de commentaires` */
  none: {
    lines: ["(aucun|pas de|pas encore de) commentaire[s][ pour le moment| pour l'instant| à afficher]"],
    place: 'tail',
    proof: {
      removes: ['Aucun commentaire', 'Pas de commentaires'],
      keeps: ['Aucun commentaire du ministre', 'Pas de commentaire, a répondu la maire.'],
    },
  },
  /** What comment tools print around their box: `Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.` */
  box: {
    lines: [
      'enregistrer mon nom, [mon] {matter} dans (le|ce) navigateur {matter}',
      'enregistrer mon nom, mon e-mail et mon site {matter}',
      'commentaires (plus anciens|plus récents|précédents|suivants|antérieurs|ultérieurs)',
      'navigation (des|dans les) commentaires',
      'votre commentaire est en attente de (modération|validation)',
      '(une réflexion|{n} réflexions|un avis|{n} avis|une pensée|{n} pensées) (sur|au sujet de) {title}',
      '(ping|pingback|rétrolien)[ ]: {title}',
      'les (commentaires|messages) (injurieux|diffamatoires|racistes|hors sujet|contenant {words}) ' +
        '(ne seront pas publiés|seront supprimés|sont interdits|ne sont pas publiés)',
    ],
    place: 'below',
    proof: {
      removes: [
        'Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.',
        'Commentaires plus anciens',
        'Votre commentaire est en attente de modération.',
        'Une réflexion sur « Un nouveau pont inauguré »',
        'Les commentaires injurieux ne seront pas publiés.',
      ],
      keeps: [
        'Enregistrer mon nom, disait-elle, ne change rien.',
        'Les commentaires plus anciens du ministre refont surface.',
      ],
    },
  },
} satisfies ProvenFamily
