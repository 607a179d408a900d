import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['12 commentaires', '0 commentaire'],
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
  form: {
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
  'your-view': {
    removes: ['Qu’en pensez-vous ?', 'Et vous, qu’en pensez-vous ?'],
    keeps: ['Qu’en pensez-vous ? lui a demandé le juge.'],
  },
}
