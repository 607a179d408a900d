import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Rejoignez 10 000 autres abonnés',
      'Abonnez-vous à ce blog par e-mail.',
      'Pour recevoir nos articles par e-mail, inscrivez-vous',
      'Inscrivez-vous à la newsletter',
      'Inscription newsletter',
      'Abonnez-vous gratuitement à notre newsletter hebdomadaire :',
      'Recevez gratuitement notre newsletter',
      'Entrez votre email pour recevoir la newsletter',
      'Pour rester informé inscrivez-vous à la newsletter',
      'Abonnez-vous à notre infolettre',
      'Commencez la journée au bord de la mer. Inscrivez-vous à notre newsletter.',
      'Inscrivez-vous à nos newsletters pour ne rien manquer',
    ],
    keeps: [
      'Rejoignez 200 manifestants à midi, lance le syndicat.',
      'Pour recevoir nos soldats, inscrivez vos enfants, dit le maire.',
      'Abonnez-vous ou mourez : le nouveau modèle de la presse',
      'La lettre d’information de l’hôpital dit que le patient est stable.',
      'Inscrivez-vous sur les listes avant vendredi, rappelle la mairie.',
      'Inscription à la course',
    ],
  },
  promise: {
    removes: [
      'Ne manquez rien de l’actualité',
      'Restez informés en temps réel',
      'L’actu dans votre boîte mail',
      'Recevez chaque matin l’essentiel de l’actualité',
      'Recevez chaque matin',
      'L’actualité du port dans votre boîte mail',
      'Recevez nos alertes info',
      'Recevez toute l’actualité du port directement dans votre boîte mail',
    ],
    keeps: [
      'Ne manquez rien, disait sa mère.',
      'Restez informés, a demandé le préfet.',
      'Recevez vos hôtes debout',
      'Recevoir ou non la lettre par mail, le voisin doit payer.',
      'Les cartes en main',
    ],
  },
  agreement: {
    removes: [
      'En vous inscrivant, vous acceptez nos conditions d’utilisation',
      'J’accepte de recevoir les offres des partenaires',
      'Vous pouvez vous désinscrire à tout moment',
      'Pas de spam, promis.',
    ],
    keeps: [
      'Les informations recueillies par la police sont destinées au juge.',
      'Vos données sont uniquement utilisées par le fisc, promet le ministre.',
      'En signant le traité, les deux pays ont changé de cap.',
      'J’accepte la défaite, dit le candidat.',
      'Vous pouvez vous asseoir',
    ],
  },
  answer: {
    removes: [
      'Un e-mail de confirmation vient de vous être envoyé.',
      'Une erreur est survenue lors de l’envoi du formulaire',
      'Votre inscription a bien été prise en compte',
      'Merci pour votre inscription !',
      'Vérifiez votre boîte mail',
      'Veuillez entrer une adresse e-mail valide',
      'Une erreur est survenue. Veuillez réessayer plus tard.',
    ],
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
  form: {
    removes: ['S’inscrire', 'Infolettre', 'Votre adresse e-mail', 'Code postal'],
    keeps: ['Inscription rupestre', 'Lettre sans effet', 'Merci patron'],
  },
  notification: {
    removes: ['Activez les notifications', 'Souhaitez-vous recevoir nos alertes ?'],
    keeps: [
      'Activez les notifications de la mairie pour être prévenus des crues.',
      'Recevez nos alertes, promet la préfecture.',
      'Activez l’alarme',
      'Recevoir des notifications à minuit est légal, dit le juge.',
    ],
  },
}
