import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
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
  answer: {
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
  form: {
    removes: ['Votre adresse e-mail', 'Code postal'],
    keeps: ['Inscription rupestre', 'Lettre sans effet', 'Merci patron'],
  },
}
