import type { ProvenFamily } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Inscrivez-vous à la newsletter`, `Abonnez-vous gratuitement à notre infolettre` */
  'sign-up': {
    lines: [
      'rejoignez [plus de] {n} (abonnés|autres abonnés|lecteurs)[ {rest}]',
      'rejoignez [plus de] {n} {n} (abonnés|autres abonnés|lecteurs)',
      'abonnez-vous à ce blog par (e-mail|email)',
      "(la|notre) newsletter d'{publication}",
      '(inscription|inscrivez-vous|abonnez-vous) (newsletter|infolettre|newsletters)',
      '(vous souhaitez|vous voulez|envie de|vous aimez) {title} (newsletter[s]|infolettre[s]|boîte mail|boîte de réception|chaîne whatsapp)[{matter}]',
      "[la |notre |l']newsletter[s] (de la rédaction|{publication})[ :|:] {rest}",
    ],
    proof: {
      removes: ['Rejoignez 10 000 autres abonnés', 'Abonnez-vous à ce blog par e-mail.', 'Inscription newsletter'],
      keeps: [
        'Rejoignez 200 manifestants à midi, lance le syndicat.',
        'Pour recevoir nos soldats, inscrivez vos enfants, dit le maire.',
        'Abonnez-vous ou mourez : le nouveau modèle de la presse',
        'La lettre d’information de l’hôpital dit que le patient est stable.',
        'Inscrivez-vous sur les listes avant vendredi, rappelle la mairie.',
        'Inscription à la course',
      ],
    },
  },
  /** What the form answers: `Votre inscription a bien été prise en compte`, `Merci pour votre inscription !` */
  answer: {
    lines: ['veuillez laisser ce champ vide[ :]'],
    words: ['votre inscription a bien été prise en compte'],
    proof: {
      removes: ['Veuillez laisser ce champ vide :'],
      keeps: [
        'Votre inscription a été enregistrée, répond la mairie aux électeurs.',
        'Un courriel vient de fuiter au ministère.',
        'Une erreur est survenue lors de la livraison.',
        'Merci pour votre confiance, a lancé la maire.',
        'Merci pour la musique, chantait le chœur.',
        'Une erreur de comptage, admet la mairie.',
        'Vérifiez vos pneus',
        'Votre adresse à Rome',
      ],
    },
  },
  /** Labels and buttons, which need company: `Votre adresse email`, `S’inscrire`, `Newsletters` */
  form: {
    lines: [
      '[votre|mon|saisissez votre|entrez votre] (adresse mail|adresse e-mail|votre email|votre e-mail|votre adresse email|votre adresse e-mail|mail)',
    ],
    words: ["s'inscrire", 'code postal', 'nom et prénom', 'téléphone', 'votre prénom'],
    place: 'run',
    proof: {
      removes: ['Votre adresse e-mail', 'Code postal'],
      keeps: ['Inscription rupestre', 'Lettre sans effet', 'Merci patron'],
    },
  },
  /** A plea for the letters of the site: `Inscrivez-vous à la newsletter de port24`, `Envie d’en lire plus ? Abonnez-vous à notre newsletter` */
  call: {
    lines: [
      '[cliquez ici pour vous |{title}[ ]? ](abonnez-vous|inscrivez-vous|abonne-toi|inscris-toi|abonner|inscrire)' +
        '[ gratuitement| ici| dès maintenant| vite| aussi| dès à présent| maintenant| gratuitement ici] (à|aux) ' +
        "[la |notre |nos |sa |ses ](newsletter[s]|infolettre|infolettres|lettre d'information|lettre d'info|" +
        "lettre quotidienne|lettres d'information|lettre hebdomadaire)[ quotidienne| gratuite| hebdomadaire|" +
        ' (de|du) {publication}][( et|, et|[ ]:| pour|.|[ ]!) {title}]',
      '(recevez|reçois|recevoir)[ gratuitement| chaque matin| chaque soir| chaque jour| chaque semaine|' +
        ' tous les jours| tous les matins] {title} (dans votre boîte mail|dans votre boîte aux lettres électronique|' +
        'dans votre boîte e-mail|par mail|par e-mail|dans votre messagerie)[ chaque matin| chaque jour| chaque semaine]',
      "[notre |la |nos ]newsletter[s][ ]: (recevez|inscrivez-vous|abonnez-vous|chaque matin|tous les matins|l'essentiel) {rest}",
      'abonnez-vous à (notre|nos) (podcast|podcasts)[ {words}]',
      "(l'essentiel|le meilleur) de l'(actualité|actu|info)[ {words}] dans votre (boîte mail|boîte aux lettres|messagerie|boîte e-mail)",
      '(recevez|retrouvez) (chaque jour|chaque matin|chaque semaine|tous les matins|gratuitement) {words} ' +
        '(dans votre boîte mail|par e-mail|par mail|par email)',
    ],
    proof: {
      removes: [
        'Inscrivez-vous gratuitement à la newsletter de port24',
        'Envie d’en lire plus ? Abonnez-vous à notre newsletter',
        'Abonnez-vous à notre lettre d’information',
        'Newsletter : recevez chaque matin le meilleur de port24',
        'Abonnez-vous à notre podcast',
        "L'essentiel de l'actualité dans votre boîte mail",
      ],
      keeps: [
        'Abonnez-vous à la newsletter, disait l’affiche du pont.',
        'La lettre de l’école paraît le lundi',
        'Inscrivez-vous à la course et chantez',
        'La newsletter : un métier',
        'Recevez vos amis avec du pain',
      ],
    },
  },
  /** What a form for letters says when it was sent: `Merci pour votre inscription` */
  thanks: {
    lines: [
      'merci (pour|de) (votre inscription|votre abonnement|vous être inscrit|vous être abonné)[ à [notre |la ]newsletter]',
    ],
    place: 'edges',
    proof: { removes: ['Merci pour votre inscription'], keeps: ['Merci pour votre patience, a dit le maire.'] },
  },
  /** A switch for notifications: `Activer les notifications` */
  notifications: {
    lines: ['(activer|activez|autoriser) les (notifications|alertes)'],
    place: 'edges',
    proof: { removes: ['Activer les notifications'], keeps: ['Activer les secours prend dix minutes'] },
  },
  /** The way out of a mailing list: `Se désabonner` */
  unsubscribe: {
    lines: [
      '(se désabonner|se désinscrire|me désabonner|désabonnez-vous|désinscription|désabonnement)[ (de la|de notre) newsletter]',
    ],
    place: 'edges',
    proof: { removes: ['Se désabonner'], keeps: ['Se désabonner du gaz coûte cher'] },
  },
} satisfies ProvenFamily
