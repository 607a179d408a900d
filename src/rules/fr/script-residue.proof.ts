import type { Proofs } from '../rule.js'
import type { scriptResidue } from './script-residue.js'

export const proof: Proofs<typeof scriptResidue> = {
  embed: {
    removes: [
      'Voir cette publication sur Instagram',
      'Une publication partagée par Anne Roy (@anneroy)',
      'Cette vidéo n’est plus disponible',
      'Regarder sur YouTube',
    ],
    keeps: [
      'Une publication partagée par des milliers de gens était fausse, dit la police.',
      'Voir cette ville à pied',
      'Ce contenu est disponible en pharmacie, dit le médecin.',
      'Cette vidéo n’est pas celle du procès.',
    ],
  },
  player: {
    removes: ['Chargement du lecteur vidéo', 'Lire la vidéo', 'Passer en plein écran'],
    keeps: ['Le lecteur est roi.', 'Chargement du navire', 'Activer le son de la salle prit une heure.'],
  },
}
