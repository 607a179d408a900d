import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['PUBLICITÉ', '- Publicité -', 'Publicité', 'PUBLICITE', 'Espace publicitaire'],
    keeps: [
      'Publicité : la loi change',
      'Publicité, la suite du procès',
      'Publicité mensongère',
      'La publicité en ligne a progressé d’un tiers en un an, selon la profession.',
      'Annonce publicitaire : le juge tranche',
    ],
  },
  'short-label': {
    removes: ['Annonce', 'Sponsorisé', 'Pub'],
    keeps: ['Annonce surprise', 'Pub irlandais', 'Partenaire idéal'],
  },
  'continues-below': {
    removes: ['Suite après la publicité', 'Suite de l’article ci-dessous'],
    keeps: [
      'Suite après la défaite',
      'La suite du procès en mai',
      'Le combat continue après la défaite',
      'La suite sous la pluie',
      'L’article continue de faire débat',
    ],
  },
  'paid-label': {
    removes: ['En partenariat avec Banque Exemple', 'Publi-communiqué'],
    keeps: [
      'En partenariat avec la mairie, le club ouvre samedi.',
      'Contenu sponsorisé : un marché de millions qui grossit chaque année.',
      'Article de loi',
      'Présenté par erreur',
    ],
  },
  'paid-by': {
    removes: ['Sponsorisé par Banque Exemple', 'Contenu proposé par Acme'],
    keeps: ['Présenté par ses voisins, le projet est arrivé au conseil.', 'Offert par le club, le tournoi débute'],
  },
  network: {
    removes: ['Contenus sponsorisés par Outbrain', 'Annonces Google', 'par Taboola'],
    keeps: ['Les annonces de Google ont coûté plus cher', 'Recommandés par la mairie, les bus'],
  },
  control: {
    removes: ['Passer la publicité', 'Fermer la publicité', 'Passer l’annonce'],
    keeps: [
      'Passer la frontière',
      'La publicité se termine au tribunal',
      'Masquer la publicité du stade, demande un élu',
    ],
  },
  affiliate: {
    removes: ['Cet article contient des liens affiliés.', 'Certains liens de cet article sont affiliés.'],
    keeps: [
      'Cet article de loi contient des pièges, dit la juge.',
      'Les liens de cette famille avec la mafia sont anciens.',
      'Si vous achetez une maison, la banque touche une commission.',
      'Le maire peut percevoir une indemnité.',
      'En tant que partenaire du projet, la ville paiera.',
    ],
  },
}
