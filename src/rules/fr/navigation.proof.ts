import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'menu-word': {
    removes: ['Politique', 'Mentions légales'],
    keeps: ['Accueil glacial', 'Recherche en panne', 'Plus d’eau', 'Politique et football'],
  },
  footer: {
    removes: ['Propulsé par WordPress'],
    keeps: [
      'Politique de confidentialité : ce qui change',
      'Hébergé par sa sœur, il attend.',
      'Rédacteur en chef arrêté',
    ],
  },
  crumbs: {
    removes: ['Accueil > Actualités > Vallée', 'Vous êtes ici : Accueil'],
    keeps: ['Accueil et adieu', 'Vous êtes ici chez vous', 'Actualités d’un drame'],
  },
  gallery: {
    removes: ['Photo 1 sur 5', '12 sur 14 photos', 'Durée :1:54'],
    keeps: [
      'Cliquez ici pour voir votre fortune, promettait le message des escrocs.',
      'La photo 1 sur 5 était fausse, dit l’expert.',
      'Voir les images de guerre change les enfants',
      'Agrandir la salle',
    ],
  },
  tools: {
    removes: ['Version imprimable'],
    keeps: ['Écouter cette chanson', 'Imprimer sa marque', 'Résumé d’un échec', 'Taille du mur'],
  },
  pager: {
    removes: ['Page 5 sur 5'],
    keeps: [
      'Un article plus ancien fait foi.',
      'Page 2 du roman',
      'La page suivante était blanche.',
      'Article 49.3',
      'Prochain arrêt : la lune',
    ],
  },
  'tag-list': {
    removes: ['Tags : pont, vallée', 'Mots-clés : eau, sécheresse', 'Classé dans : Politique'],
    keeps: ['Étiquettes de vin contre la fraude', 'Thèmes en suspens', 'Classé sans suite', 'Catégorie reine'],
  },
  'search-box': {
    removes: ['Rechercher sur le site', 'Saisissez votre recherche'],
    keeps: ['Rechercher en mer', 'Entrez et pleurez', 'Résultats pour pleurer'],
  },
}
