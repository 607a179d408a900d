import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: [
      '12 commentaires',
      '0 commentaire',
      'Commentaires (32)',
      'Voir tous les commentaires',
      'Afficher les commentaires',
      'Aucun commentaire',
    ],
    keeps: [
      '12 commentaires racistes',
      'Commentaires du ministre : malaise',
      'Pas de commentaire du club',
      '3 réactions en chaîne',
    ],
  },
  heading: {
    removes: ['Commentaires', 'Commenter', 'Réagir', 'Nom *'],
    keeps: ['Commentaire final', 'Réagir à temps', 'Nom de guerre'],
  },
  invitation: {
    removes: [
      'Vous souhaitez commenter ? Connectez-vous',
      'Cet article vous a-t-il été utile ?',
      'Qu’en pensez-vous ? Dites-le nous en commentaire',
      'Votre avis nous intéresse',
      'Laisser un commentaire Annuler la réponse',
      'Laisser un commentaire',
      'Ajouter un commentaire',
      'Soyez le premier à commenter',
      'Réagissez à cet article',
      'Qu’en pensez-vous ? Donnez votre avis',
      'Pour réagir, veuillez vous connecter en cliquant ici',
      'Vous devez être connecté pour commenter.',
      'Connectez-vous pour laisser un commentaire',
      'Les commentaires sont fermés.',
      'Rejoignez la discussion',
    ],
    keeps: [
      'Cet article du code vous a-t-il été opposé ? demande la juge.',
      'Et vous, qu’en pensez-vous ? a demandé le juge.',
      'Laissez un verre d’eau à la porte, demande la voisine.',
      'Soyez le premier arrivé, disait son père.',
      'Réagir à la crise',
      'Les commentaires sont déplacés, dit la maire.',
    ],
  },
  form: {
    removes: [
      'Nombre de caractères restants : 500',
      'Inscription à : Publier les commentaires (Atom)',
      'Enregistrer un commentaire',
      'Votre commentaire a bien été envoyé.',
      'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
      'Votre adresse de messagerie ne sera pas publiée.',
      'Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.',
      'Ce site utilise Akismet pour réduire les indésirables. En savoir plus.',
      'Publier le commentaire',
    ],
    keeps: [
      'Inscription à la mairie',
      'Votre commentaire a été apprécié, a répondu le maire.',
      'Votre adresse ne sera pas transmise au tribunal, a dit le juge.',
      'Les champs sont secs',
      'Votre commentaire est déplacé, a-t-elle répondu.',
    ],
  },
  policy: {
    removes: [
      'Les commentaires sont modérés avant publication.',
      'Le journal se réserve le droit de supprimer tout commentaire injurieux.',
      'Charte des commentaires',
    ],
    keeps: [
      'Les commentaires du juge sur la victime ont choqué la salle.',
      'Le club se réserve le droit d’entrée, dit son avocat.',
      'Les règles de la communauté changent en mai',
    ],
  },
  'your-view': {
    removes: ['Qu’en pensez-vous ?', 'Et vous, qu’en pensez-vous ?'],
    keeps: ['Qu’en pensez-vous ? lui a demandé le juge.'],
  },
}
