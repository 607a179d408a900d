import type { Family } from '../rule.js'

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
  },
  /** What the form answers: `Votre inscription a bien été prise en compte`, `Merci pour votre inscription !` */
  answer: {
    lines: ['veuillez laisser ce champ vide[ :]'],
  },
  /** Labels and buttons, which need company: `Votre adresse email`, `S’inscrire`, `Newsletters` */
  form: {
    lines: [
      '[votre|mon|saisissez votre|entrez votre] (adresse mail|adresse e-mail|votre email|votre e-mail|votre adresse email|votre adresse e-mail|mail)',
    ],
    words: ['code postal', 'nom et prénom', 'téléphone', 'votre prénom'],
    place: 'run',
  },
} satisfies Family
