import type { ProvenFamily } from '../rule.js'

/** What players and embeds say to those who see neither. */
export const scriptResidue = {
  /** `Voir cette publication sur Instagram`, `Une publication partagée par Anne Roy (@anneroy)`, `Cette vidéo n’est plus disponible` */
  embed: {
    lines: [
      '(voir|afficher|regarder|ouvrir|lire) (cette publication|cette photo|cette vidéo|ce post|ce tweet|ce reel|' +
        'ce message) sur (instagram|facebook|threads|tiktok|twitter|x|youtube)',
      '(une publication|une photo|une vidéo|un post|un reel) (partagée|publiée|partagé|publié) par {credit}[ (@{words})]',
      '(cette vidéo|ce contenu|ce tweet|cette publication|ce message|ce média|ce podcast) ' +
        "(n'est pas|n'est plus|n'est pas encore|n'est actuellement pas|est momentanément|est) " +
        '(disponible|indisponible|accessible)[ (pour le moment|actuellement|dans votre pays)]',
      '(vidéo|publication|tweet) (non disponible|indisponible|introuvable)',
      '(regarder|voir) sur (youtube|dailymotion|facebook|instagram|tiktok)',
    ],
    proof: {
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
  },
  /** `Chargement du lecteur vidéo`, `Votre navigateur ne lit pas la vidéo`, `Lecteur vidéo en cours de chargement` */
  player: {
    lines: [
      '(chargement|initialisation) du (lecteur|player|lecteur vidéo|lecteur audio|tweet)',
      '(le lecteur|lecteur vidéo|la vidéo|votre vidéo) [est] en cours de chargement',
    ],
    words: [
      'votre navigateur ne lit pas la vidéo',
      'lire la vidéo',
      'lancer la vidéo',
      'mettre la vidéo en pause',
      'activer le son',
      'désactiver le son',
      'couper le son',
      'quitter le plein écran',
      'passer en plein écran',
      'vitesse de lecture',
      'sous-titres désactivés',
      'sous-titres activés',
    ],
    place: 'edges',
    proof: {
      removes: ['Chargement du lecteur vidéo', 'Lire la vidéo', 'Passer en plein écran'],
      keeps: ['Le lecteur est roi.', 'Chargement du navire', 'Activer le son de la salle prit une heure.'],
    },
  },
} satisfies ProvenFamily
