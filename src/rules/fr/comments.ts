import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 commentaires`, `Commentaires (32)`, `Voir tous les commentaires` */
  count: {
    lines: [
      '{n} (commentaire[s]|réaction[s]|réponses|réponse)',
      '(chargement des|plus de|derniers|tous les) commentaires',
    ],
    place: 'edges',
  },
  /** A word or two, which could be a heading of the story: `Commentaires`, `Commenter`, `Réagir` */
  heading: {
    lines: [
      'trier par[ ]:[ ](plus récents|plus anciens|pertinence|date|les plus récents|les plus anciens|meilleurs)',
      '(commentaire[s]|commenter|commentez|réagir|réagissez|réaction[s]|répondre|réponse[s]|réponses|votre commentaire|vos commentaires|vos réactions|votre avis|signaler|trier par|publier|envoyer|poster|envoyer le commentaire|annuler|un mot à ajouter ?|la discussion)',
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
  },
  /** `Laisser un commentaire Annuler la réponse`, `Soyez le premier à commenter`, `Réagissez à cet article` */
  invitation: {
    lines: [
      '(vous souhaitez|vous voulez|envie de) (commenter|réagir)[ ?|?] (connectez-vous|abonnez-vous|inscrivez-vous)[ {rest}]',
      'cet article vous a plu[ ?|?]',
      '(laisser|laissez|laisse|écrire|écrivez|ajouter|ajoutez|poster|postez|publier|déposer|donnez|partagez|rédigez|rédiger|donner) (un|une|votre|vos|mon) (commentaire|commentaires|réponse|avis|opinion|message|réaction)[ (ici|ci-dessous|sur cet article|dans les commentaires|en commentaire)]',
      '(signaler|signalez) ce commentaire',
    ],
    words: ['annuler la réponse', 'cliquez ici pour annuler la réponse'],
  },
  /** The labels of the form: `Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *` */
  form: {
    lines: [
      'nombre de caractères restants[ ]:[ ]{n}',
      '(enregistrer|publier) un commentaire',
      'votre (adresse e-mail|adresse de messagerie|adresse email|adresse mail|e-mail|email|adresse courriel|courriel|adresse de courriel) ne sera pas (publiée|publié|communiquée|visible)[{matter}]',
      'vous avez entré une adresse email incorrecte',
    ],
  },
  /** Below the story only, for an interview asks it too: `Qu’en pensez-vous ?` */
  'your-view': {
    lines: ["(qu'en pensez-vous|et vous, qu'en pensez-vous|et vous, qu'en dites-vous)[ ?|?]"],
    place: 'tail',
  },
} satisfies Family
