import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Inscrivez-vous à la newsletter`, `Abonnez-vous gratuitement à notre infolettre` */
  'sign-up': {
    lines: [
      'rejoignez [plus de] {n} (abonnés|autres abonnés|lecteurs)[ {rest}]',
      'rejoignez [plus de] {n} {n} (abonnés|autres abonnés|lecteurs)',
      'abonnez-vous à ce blog par (e-mail|email)',
      "(pour recevoir|pour suivre|pour ne rien manquer de|pour ne rien rater de) (nos|notre|toute|toutes|l'actualité|l'actu) {title} (inscrivez-vous|abonnez-vous)[ {rest}]",
      "(la|notre) newsletter d'{publication}",
      "(inscrivez-vous|abonnez-vous|inscription|je m'inscris|s'inscrire|s'abonner|recevez|je m'abonne|inscris-toi|abonne-toi|recevoir|découvrez|retrouvez) [gratuitement|dès maintenant|vite|maintenant|ici|dès à présent] (à|aux|la|les|notre|nos|à la|à notre|à nos) [nos|notre|la|les] [nouvelle] (newsletter[s]|infolettre[s]|lettre d'information|lettre d'info|lettre d'informations|lettre quotidienne|lettre hebdomadaire|newsletter quotidienne|newsletter hebdomadaire|alertes|newsletter gratuite|infolettre gratuite|newsletters gratuites|bulletin|bulletins)[ (de|du|pour|et|hebdomadaire|quotidienne|gratuite|gratuitement|des|qui|:|ici|chaque|sur){rest}]",
      '(inscription|inscrivez-vous|abonnez-vous) (newsletter|infolettre|newsletters)',
      '(inscrivez-vous|abonnez-vous) [gratuitement|ici] à {words} (newsletter[s]|infolettre[s])[{rest}]',
      '(pour|afin de) (rester|être|ne rien|tout|suivre|recevoir) {title} (newsletter[s]|infolettre[s])[{rest}]',
      '(vous souhaitez|vous voulez|envie de|vous aimez) {title} (newsletter[s]|infolettre[s]|boîte mail|boîte de réception|chaîne whatsapp)[{matter}]',
      '{matter}(. |! |? |! | ! | ? )(inscrivez-vous|abonnez-vous) [gratuitement|ici] à {words} (newsletter[s]|infolettre[s])[{matter}]',
      "(cliquez|cliquer) ici pour (vous inscrire|vous abonner|s'abonner|recevoir|s'inscrire|vous inscrire à {rest})[ {title}]",
      "(entrez|saisissez|renseignez|indiquez) votre (email|e-mail|adresse email|adresse e-mail|adresse mail|courriel|adresse courriel|mail) pour (recevoir|vous inscrire|vous abonner|s'abonner){title}",
      "[la |notre |l']newsletter[s] (de la rédaction|{publication})[ :|:] {rest}",
    ],
  },
  /** The promise: `Recevez chaque matin l’essentiel de l’actualité`, `L’actualité dans votre boîte mail` */
  promise: {
    lines: [
      "(recevez|recevoir|reçois|retrouvez|je souhaite recevoir|je veux recevoir) [gratuitement] [chaque] (matin|soir|jour|semaine|vendredi|lundi|samedi|dimanche|mercredi|mardi|jeudi|week-end|mois|toute l'actualité|toute l'info|l'essentiel|l'actualité|le meilleur|nos|les|tous|toutes|une|un|notre|toute) {title} (votre boîte mail|votre boîte e-mail|votre boite mail|boîte de réception|boîte de courriel|par email|par e-mail|par mail|par courriel|newsletter[s]|infolettre[s]|vos mails|boîte aux lettres électronique|votre mail|votre courriel|boîte courriel|votre smartphone)[(.|!| et| chaque| tous) {matter}]",
      'recevez [gratuitement] (chaque matin|chaque soir|chaque jour|chaque semaine|chaque vendredi|chaque dimanche|tous les matins|tous les jours)[ {title}]',
      "(recevez|recevoir) [gratuitement] (nos|notre|la|les|toutes nos) (newsletter[s]|infolettre[s]|alertes info|alertes|dernières actualités|notifications|lettre d'information)[ {rest}]",
      "(l'actualité|l'essentiel|le meilleur|toute l'actualité|toute l'info|les|la|le|nos|l'info) {title} (dans|directement dans) votre (boîte mail|boite mail|boîte de réception|messagerie|boîte e-mail|mail|boîte de courriel|boîte aux lettres)[ {words}]",
      "[l']actu [{words}] (dans|directement dans) (votre|ta) (boîte mail|boite mail|boîte de réception|messagerie|boîte e-mail)",
      "(restez|rester|reste) (informé|informés|informée|connecté|connectés|au courant) (en temps réel|avec {publication}|de (l'actualité|l'actu|toute l'actualité)|grâce à (nos|notre) {rest})",
      "ne (manquez|ratez|loupez) (rien|plus rien|aucune info|aucun article) (de (l'actualité|l'actu|l'info|nos {rest})|sur {publication})[ {rest}]",
    ],
    place: 'edges',
  },
  /** `En vous inscrivant, vous acceptez nos conditions`, `J’accepte de recevoir les offres` */
  agreement: {
    lines: [
      "en (vous inscrivant|vous abonnant|cliquant|validant|soumettant|renseignant|fournissant|entrant|créant|remplissant){matter} (vous acceptez|j'accepte|vous consentez|vous reconnaissez|vous autorisez|je consens|je reconnais|acceptez-vous|acceptez)[{matter}]",
      "(j'accepte|je souhaite|j'autorise|oui, je souhaite|oui, j'accepte|je consens) [de|à] (recevoir|les conditions|la politique|être informé) {title}",
      "(j'accepte|j'autorise|oui, j'accepte) que (mon|mes|ma|mon adresse|vous|les données) {title}",
      '(vous pouvez|vous pourrez|vous avez la possibilité de) (vous désinscrire|vous désabonner|utiliser le lien de désabonnement) [à tout moment|à tout instant|facilement|en un clic]{title}',
      'vous pouvez vous (désinscrire|désabonner) (à tout moment|en un clic|facilement)',
      "(votre adresse|votre adresse e-mail|votre adresse email|votre adresse de messagerie|vos données|les informations recueillies) {matter} (newsletter[s]|désabonnement|désinscription|conformément (à|au|aux)|informatique et libertés|politique de confidentialité|lettres d'information|pour vous (adresser|envoyer)|uniquement utilisée pour)[{matter}]",
      "(pas de spam|zéro spam|nous n'envoyons pas de spam|sans spam)[{matter}]",
    ],
  },
  /** What the form answers: `Votre inscription a bien été prise en compte`, `Merci pour votre inscription !` */
  answer: {
    lines: [
      "(votre|l') (inscription|abonnement|demande|adresse) a (bien|été) [été] (prise en compte|confirmée|enregistrée|validée|pris en compte|enregistré)[(.|!| !) {matter}]",
      "merci (pour|de|d'avoir) (votre inscription|vous être inscrit|vous être abonné|votre abonnement|validé votre inscription)[(.|!| !| à| et) {matter}]",
      '(vous êtes|vous êtes maintenant|vous êtes bien|vous êtes déjà) (inscrit|abonné|inscrite|inscrit(e)|abonnés)[ (à|aux) {rest}]',
      '(vérifiez|consultez) votre (boîte mail|boîte de réception|messagerie|boîte e-mail|dossier spam|boîte courriel)[{rest}]',
      '(veuillez|merci de|entrez|saisissez|saisir) [entrer|saisir|renseigner|indiquer] (une|votre|un) (adresse e-mail|adresse email|adresse mail|email|adresse courriel|e-mail|courriel|adresse électronique)[ valide]',
      "(une erreur|une erreur s'est produite|une erreur est survenue|oups, une erreur est survenue)[.|,|!] [veuillez|merci de|veuillez réessayer] (réessayer|réessayez|recommencer)[ (plus tard|ultérieurement|dans quelques instants|dans un instant)]",
      "(une erreur est survenue|une erreur s'est produite)[ (lors de|pendant) (l'envoi|l'inscription|votre inscription|l'abonnement|le chargement|la validation|l'enregistrement|la soumission|la connexion)[ (de|du|des) {rest}]]",
      "(votre|cette) adresse (e-mail|email) (n'est pas valide|est invalide|est déjà inscrite|n'est pas correcte)",
      "(un e-mail|un email|un courriel|un mail) [de confirmation|de validation|d'activation] (vient de vous être|vous a été|vous sera|va vous être) (envoyé|adressé|transmis)[ {rest}|. {matter}]",
      '(voir|découvrez|découvrir|toutes) [toutes] (nos|nos autres|les) (newsletters|infolettres)',
      'veuillez laisser ce champ vide[ :]',
    ],
  },
  /** Labels and buttons, which need company: `Votre adresse email`, `S’inscrire`, `Newsletters` */
  form: {
    lines: [
      '[votre|mon|saisissez votre|entrez votre] (adresse mail|adresse e-mail|votre email|votre e-mail|votre adresse email|votre adresse e-mail|mail)',
      "(s'inscrire|inscription|je m'inscris|m'inscrire|inscrivez-vous|valider|je valide|s'inscrire gratuitement|c'est gratuit|recevoir|non, merci|mes newsletters|restez informé|restez informés|restez informé(e)|ne manquez rien|toutes nos newsletters|la newsletter|désinscription|se désinscrire|je m'abonne gratuitement)",
      "[la|notre|nos|l'|les] (infolettre[s]|newsletter quotidienne|newsletter hebdomadaire|lettre d'information|lettres d'information)[ (de|du) {publication}]",
      '(code postal|nom et prénom|téléphone|votre prénom)',
      'newsletter {words}',
    ],
    place: 'run',
  },
  /** `Activez les notifications`, `Recevez nos alertes` */
  notification: {
    lines: [
      '(activer|activez|autoriser|autorisez|recevoir|recevez) (les|nos|vos) (notifications|alertes info|alertes|notifications push)[ (de|du) {publication}][ (pour (ne rien|être alerté|être informé|rester|recevoir|suivre)|et (recevez|soyez|restez|ne)|en temps réel|sur votre){rest}]',
      '(souhaitez-vous|voulez-vous) recevoir [les|nos|des] (notifications|alertes)[ {rest}][ ?|?]',
    ],
    place: 'edges',
  },
} satisfies Family
