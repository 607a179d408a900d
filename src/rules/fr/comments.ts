import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 commentaires`, `Commentaires (32)`, `Voir tous les commentaires` */
  count: {
    lines: [
      '{n} (commentaire[s]|réaction[s]|réponses|réponse)',
      '(commentaires|réactions)[ ][\\(]{n}[\\)]',
      '(voir|afficher|lire|charger|masquer|consulter|lire tous) [tous] [les|plus de|les {n}|{n}] (commentaires|réactions)[ \\({n}\\)]',
      "(aucun|pas de|pas encore de) (commentaire|commentaires|réaction)[ (pour le moment|pour l'instant|sur cet article)]",
      '(chargement des|plus de|derniers|tous les) commentaires',
      '(commentaires|réactions) (récents|facebook|des lecteurs|des internautes|sur cet article)',
    ],
    place: 'edges',
  },
  /** A word or two, which could be a heading of the story: `Commentaires`, `Commenter`, `Réagir` */
  heading: {
    lines: [
      'trier par[ ]:[ ](plus récents|plus anciens|pertinence|date|les plus récents|les plus anciens|meilleurs)',
      '(modérer les commentaires|corriger)',
      '(commentaire[s]|commenter|commentez|réagir|réagissez|réaction[s]|répondre|réponse[s]|réponses|votre commentaire|vos commentaires|vos réactions|votre avis|signaler|trier par|publier|envoyer|poster|envoyer le commentaire|annuler|un mot à ajouter ?|la discussion)',
      '(commentaires fermés|afficher les réponses|masquer les réponses|les plus récents|les plus anciens|les mieux notés|meilleurs commentaires|répondre à)',
      '(nom|e-mail|email|adresse e-mail|site web|site|pseudo|message|prénom|votre nom|adresse de messagerie|courriel|adresse courriel|adresse email)',
    ],
    place: 'run',
  },
  /** `Laisser un commentaire Annuler la réponse`, `Soyez le premier à commenter`, `Réagissez à cet article` */
  invitation: {
    lines: [
      '(vous souhaitez|vous voulez|envie de) (commenter|réagir)[ ?|?] (connectez-vous|abonnez-vous|inscrivez-vous)[ {rest}]',
      '(cet article|ce contenu) vous a[-| ]t[-| ]il (été utile|plu|aidé|intéressé)[ ?|?][ {rest}]',
      'avez-vous (trouvé|aimé|apprécié) (cet article|ce contenu|cette page) [utile|intéressant][ ?|?]',
      'cet article vous a plu[ ?|?]',
      '(laisser|laissez|laisse|écrire|écrivez|ajouter|ajoutez|poster|postez|publier|déposer|donnez|partagez|rédigez|rédiger|donner) (un|une|votre|vos|mon) (commentaire|commentaires|réponse|avis|opinion|message|réaction)[ (ici|ci-dessous|sur cet article|dans les commentaires|en commentaire)]',
      '(laisser|laissez|ajouter|publier) (un|une) (commentaire|réponse)[ ][/ ](annuler|cancel) [la|reply] [réponse]',
      '(annuler la réponse|cliquez ici pour annuler la réponse)',
      'soyez le premier à (commenter|réagir|laisser un commentaire|donner votre avis|commenter cet article)[{rest}]',
      "(réagissez|réagir|commentez|commenter) (à|sur) (cet article|cette actualité|cette info|ce sujet|l'article)",
      "(commentez|commenter) (cet article|cette actualité|l'article)",
      "(qu'en pensez-vous|et vous, qu'en pensez-vous|et vous, qu'en dites-vous)[ ?|?] (dites|donnez|réagissez|laissez|partagez|commentez|votre avis|répondez|n'hésitez){rest}",
      'votre avis nous intéresse[(.| !|!| :) {rest}]',
      '(signaler|signalez) ce commentaire',
      '(dites-nous|donnez-nous|partagez|faites-nous part) {title} (commentaire|commentaires|commentaires ci-dessous)',
      '[vous devez |pour réagir, |pour commenter, |veuillez |merci de |il faut ](être connecté|vous connecter|être abonné|se connecter|vous identifier|veuillez vous connecter|connectez-vous|identifiez-vous|être inscrit|être membre) (pour|en cliquant|afin de|et) [pouvoir] (commenter|poster un commentaire|publier un commentaire|réagir|ici|laisser un commentaire|ajouter un commentaire|rédiger un commentaire|participer|poster)[{rest}]',
      '(connectez-vous|inscrivez-vous|identifiez-vous|abonnez-vous) pour (commenter|réagir|laisser un commentaire|publier un commentaire|participer à la discussion|poster un commentaire)',
      'pour (commenter|réagir|publier un commentaire|participer|poster un commentaire|laisser un commentaire)[,] [merci de|veuillez|vous devez|il faut] (connectez|vous connecter|être abonné|inscrivez|être inscrit|se connecter|vous inscrire|vous identifier){rest}',
      '(les|la section) commentaires (sont|est|sur cet article sont) (fermés|clos|désactivés|fermée|désactivée)[{rest}]',
      '(rejoignez|participez à) (la conversation|la discussion|au débat)',
      '(rejoindre la conversation|participer à la discussion|participer à la conversation|je réagis)',
    ],
  },
  /** The labels of the form: `Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *` */
  form: {
    lines: [
      'nombre de caractères restants[ ]:[ ]{n}',
      'inscription à[ ]: (publier les commentaires|publications|commentaires|articles)[ \\(atom\\)]',
      '(enregistrer|publier) un commentaire',
      'votre (adresse e-mail|adresse de messagerie|adresse email|adresse mail|e-mail|email|adresse courriel|courriel|adresse de courriel) ne sera pas (publiée|publié|communiquée|visible)[{matter}]',
      "[les ]champs obligatoires (sont|marqués|avec) [indiqués|marqués|signalés|d'un] [avec|par] [un] [\\*|astérisque]",
      '(enregistrer|sauvegarder|enregistrez) mon nom{matter}(prochain commentaire|prochaine fois que je commente)',
      "(prévenez-moi|m'avertir|avertissez-moi|me notifier|notifiez-moi|recevoir) (de|par|des|les|en cas de) [tous] {title} (commentaires|articles|e-mail|email|réponses|article)[{rest}]",
      "(s'il vous plaît entrez|veuillez entrer|veuillez saisir|s'il vous plaît entrer|entrez|saisissez) (votre|un) (commentaire|nom ici|nom|adresse email ici|adresse e-mail ici|commentaire ici)[ ici]",
      'vous avez entré une adresse email incorrecte',
      'ce site utilise akismet pour réduire les indésirables[{matter}]',
      '(votre commentaire|ce commentaire) (est en attente|sera publié|sera visible|est soumis|(a été|a bien été) (publié|envoyé|enregistré|soumis|modéré|supprimé|transmis|reçu|ajouté|pris en compte))[ (de|après|à|dès|par|et|pour|avec|sous|en) {rest}]',
      '(publier|poster|envoyer|valider) (le|mon|un|votre) commentaire',
      'pour créer des paragraphes, laissez simplement des lignes vides',
    ],
  },
  /** `Les commentaires sont modérés`, `Charte des commentaires` */
  policy: {
    lines: [
      "[* ]les (commentaires|messages|propos) (sont|publiés|postés|laissés|déposés|des internautes|des lecteurs|injurieux|doivent|n'engagent|seront|diffamatoires){matter}(modérés|modération|responsabilité|auteurs|supprimés|charte|refusés|auteur|rédaction|lois|loi|rejetés)[{matter}]",
      "{matter} (se réserve|nous nous réservons) le droit (de|d') (supprimer|modérer|refuser|retirer|ne pas publier|effacer){matter}commentaire[{matter}]",
      "(charte|règles|conditions|politique) (des|de|d'utilisation des|de modération|de modération des|de publication des) [commentaires|la communauté|modération]",
      '(vos commentaires|veuillez noter que) {matter} (modérés|seront modérés|ne cautionne pas les opinions){matter}',
      'en (nous soumettant|soumettant|publiant|postant) (vos commentaires|un commentaire|votre commentaire){matter}',
      'bienvenue dans la section des commentaires{matter}',
    ],
    place: 'tail',
  },
  /** Below the story only, for an interview asks it too: `Qu’en pensez-vous ?` */
  'your-view': {
    lines: ["(qu'en pensez-vous|et vous, qu'en pensez-vous|et vous, qu'en dites-vous)[ ?|?]"],
    place: 'tail',
  },
} satisfies Family
