import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Vous avez aimé cet article ? Partagez-le !',
      'Partager cet article',
      'Partager sur Facebook',
      'Partagez via Facebook (Fenêtre modale)',
      'PartagerPartager',
      'Copier le lien',
      'Partager sur Facebook Partager sur Twitter Partager par e-mail',
      'Envoyer par courriel',
    ],
    keeps: [
      'Vous avez aimé cet article de loi ? La suite sera pire, prévient-elle.',
      'Partagez cette photo du suspect, a demandé la police aux riverains.',
      'Partager le pain',
      'Partagez avec les voisins l’eau du puits, demande la mairie.',
      'Copier le modèle danois',
    ],
  },
  button: {
    removes: ['Partager', 'Imprimer', 'Épingler', 'Suivez-nous', '0 partages'],
    keeps: ['Partager la table', 'Suivre le guide', 'J’aime le football', 'Envoyer paître', '12 partages de terres'],
  },
  bar: {
    removes: [
      'Partager Facebook Twitter',
      'Partager : Facebook, Twitter, WhatsApp',
      'Facebook Twitter WhatsApp Copier le lien',
    ],
    keeps: ['Partager sa vie', 'Envoyer des soldats', 'Enregistrer Facebook au tiroir'],
  },
  wordpress: {
    removes: [
      'Envoyer par e-mailBlogThis!Partager sur XPartager sur FacebookPartager sur Pinterest',
      'Cliquer pour imprimer(ouvre dans une nouvelle fenêtre)',
      'J’aime ça : J’aime chargement…',
      'Facebook (Nouvelle fenêtre)',
    ],
    keeps: [
      'WordPress : la firme licencie',
      'Cliquez pour partager, disait l’arnaque, et 900 ont cliqué.',
      'La porte ouvre dans une nouvelle fenêtre',
    ],
  },
  'follow-us': {
    removes: ['Cliquez ici pour rejoindre notre chaîne WhatsApp', 'Likez notre page Facebook'],
    keeps: [
      'Suivez l’actualité sur Twitter, conseille le maire.',
      'Suivez toute l’actu de la mairie sur Facebook, a-t-elle écrit.',
      'Suivez-nous dans la marche, ont lancé les organisateurs.',
      'Suivez la déviation à la sortie nord, prévient la police.',
      'Rejoignez le chœur mardi à la mairie.',
      'Facebook, Twitter et Google n’ont pas voulu commenter l’arrêt.',
    ],
  },
}
