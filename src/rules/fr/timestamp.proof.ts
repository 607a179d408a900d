import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'Publié par Anne Roy à 10:04',
      'Publié le 12/05/2021',
      'Publié le 3 mai 2021 à 10h04',
      'Mis à jour le 12/05/2021',
      'Publié le 12/05/2021 à 10h04, mis à jour le 13/05/2021 à 11h00',
      'Modifié le 12/05/2021',
      '12/05/2021 Mis à jour le 13/05/2021',
      'Mis à jour il y a 5 heures',
    ],
    keeps: [
      'Publié par la mairie à tort',
      'Publié en 2019, le livre s’est bien vendu.',
      'Mis à jour, le fichier compte mille noms de moins.',
      'Date limite : 12 mai',
      'Le chiffre, mis à jour en mars, monte.',
    ],
  },
  label: {
    removes: ['Publié le', 'Mis à jour'],
    keeps: ['Publié et oublié', 'Date de péremption', 'Lecture du dimanche'],
  },
  'reading-time': {
    removes: ['Temps de lecture : 3 min.', 'Lecture 3 min', '• 2 min de lecture', '5 minutes de lecture'],
    keeps: ['5 minutes de gloire', 'Une minute de silence', 'La lecture de 3 minutes a suffi au juge.'],
  },
  ago: {
    removes: ['Il y a 5 heures', 'Il y a un jour', 'il y a 20 min'],
    keeps: ['Il y a 20 ans, le putsch', 'Il y a un froid polaire', 'Il y a 5 heures de route.'],
  },
}
