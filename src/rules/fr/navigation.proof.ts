import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Aller au contenu', 'Aller au contenu principal', 'Retour à l’accueil', 'Haut de page', 'Fermer le menu'],
    keeps: ['Aller au charbon', 'Retour au calme', 'Ouvrir le menu de la discorde', 'Passer à l’acte'],
  },
  'menu-word': {
    removes: ['Accueil', 'Rechercher :', 'Politique', 'Mentions légales', 'À la une'],
    keeps: ['Accueil glacial', 'Recherche en panne', 'Plus d’eau', 'Politique et football'],
  },
  footer: {
    removes: [
      'Mentions légales | Contact | Cookies',
      'Courrier des lecteurs',
      'Directeur de la publication : Luc Paul',
      'Propulsé par WordPress',
    ],
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
    removes: [
      'Cliquez pour agrandir',
      'Cliquez ici pour voir les photos',
      'Photo 1 sur 5',
      'Voir le diaporama',
      'Agrandir l’image',
      '12 sur 14 photos',
      'Cliquez pour agrandir',
      'Durée :1:54',
    ],
    keeps: [
      'Cliquez ici pour voir votre fortune, promettait le message des escrocs.',
      'La photo 1 sur 5 était fausse, dit l’expert.',
      'Voir les images de guerre change les enfants',
      'Agrandir la salle',
    ],
  },
  tools: {
    removes: [
      'Écouter cet article',
      'Taille du texte',
      'Version imprimable',
      'Ajouter à mes favoris',
      'Lire plus tard',
    ],
    keeps: ['Écouter cette chanson', 'Imprimer sa marque', 'Résumé d’un échec', 'Taille du mur'],
  },
  pager: {
    removes: [
      'Article plus récent',
      'Article précédent',
      'Page suivante',
      'Navigation de l’article',
      'Article précédentLe pont rouvre en mai',
    ],
    keeps: [
      'Un article plus ancien fait foi.',
      'Page 2 du roman',
      'La page suivante était blanche.',
      'Article 49.3',
      'Prochain arrêt : la lune',
    ],
  },
  'tag-list': {
    removes: ['Tags : pont, vallée', 'Mots-clés : eau, sécheresse', 'Classé dans : Politique', 'Sur le sujet'],
    keeps: ['Étiquettes de vin contre la fraude', 'Thèmes en suspens', 'Classé sans suite', 'Catégorie reine'],
  },
  'search-box': {
    removes: ['Rechercher sur le site', 'Recherche avancée', 'Saisissez votre recherche'],
    keeps: ['Rechercher en mer', 'Entrez et pleurez', 'Résultats pour pleurer'],
  },
}
