import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: [
      'Photo : Anne Roy / AFP',
      'Crédit photo : Anne Roy',
      'Crédits photos : Anne Roy',
      '• Crédits : Getty',
      'Photo : DR',
      'PHOTO ANNE ROY, LA PRESSE',
      '(Photo: Archives)',
      'Illustration : Anne Roy',
    ],
    keeps: [
      'Photo : le cliché primé montre un héron à l’aube.',
      'La photo de Anne Roy a gagné le prix.',
      'Photo de famille au sommet',
      'Crédit : comment l’obtenir sans risque',
      'Vidéo : ainsi tomba le pont',
    ],
  },
  courtesy: {
    removes: ['Image : UNICEF', 'D’après Exemple'],
    keeps: ['D’après la police, le pont tiendra.', 'Image : tout ce que dit le miroir', 'Image du pays en jeu'],
  },
  contact: {
    removes: [
      'Une information à nous transmettre ? Écrivez-nous',
      'Contactez la rédaction',
      'Suivez-moi sur Twitter : @anne',
      'Suivez-moi sur Twitter : @anne_roy',
      'Anne Roy @anne_roy',
      'Voir tous les articles de Anne Roy',
      'Vous avez une information à partager ? Écrivez-nous.',
    ],
    keeps: [
      'Vous avez une info ? demande le policier.',
      'Suivez-moi sur Twitter, écrit l’élu.',
      'Toute personne ayant une information peut écrire à alerte@police.example ou appeler le 17.',
      'Contact avec la victime : aucun',
      'Courriel a cinquante ans',
    ],
  },
  biography: {
    removes: [
      'Anne Roy est journaliste au service Économie.',
      'Luc de la Tour est chroniqueur. Il a travaillé pour la radio.',
    ],
    keeps: [
      'Anne Roy est soupçonnée du vol, selon la police.',
      'Le suspect est journaliste et vit à Lima, dit le juge.',
      'Anne Roy est la plus jeune maire du pays.',
    ],
  },
  'about-name': {
    removes: ['À propos de Maria Gomez', 'Qui est Jo Ng'],
    keeps: ['À propos de quarante personnes.', "L'auteur est inconnu."],
  },
  'about-author': {
    removes: ["À propos de l'auteur", "L'autrice"],
    keeps: ['À propos de quarante personnes.', "L'auteur est inconnu."],
  },
}
