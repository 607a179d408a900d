import type { ProvenFamily } from '../rule.js'

/** The frame of a page: menus, crumbs, pagers, galleries, tools. */
export const navigation = {
  /** A word or two of a menu: `Accueil`, `Rechercher`, `Se connecter`, `Rubriques` */
  'menu-word': {
    lines: [
      '(contact|contactez-nous|nous contacter|qui sommes-nous|qui sommes-nous ?|à propos|a propos|mentions légales|' +
        "plan du site|données personnelles|politique de confidentialité|conditions générales|conditions d'utilisation|" +
        'cgu|cgv|publicité et partenariats|annoncer|annonceurs|recrutement|emplois|flux rss|rss|petites annonces|' +
        "annonces légales|annonces immobilières|avis de décès|carnet|carnet du jour|codes promo|offres d'emploi|" +
        'boutique|la boutique|le journal|journal numérique|horoscope|météo|programme tv|mots croisés|jeux|' +
        'réseaux sociaux|protection des données|vie privée|ombudsman|salle de presse|abonnements|newsletters)',
      '(actualités|actualité|actu|politique|économie|sport|sports|monde|international|france|société|culture|opinion|' +
        'opinions|débats|idées|éditorial|éditoriaux|faits divers|justice|santé|sciences|science|environnement|planète|' +
        'éducation|technologie|tech|médias|people|cinéma|musique|livres|voyage|tourisme|mode|auto|emploi|entreprises|' +
        'finances|bourse|immobilier|régions|région|afrique|europe|québec|canada|provincial|national|arts|' +
        'divertissement|affaires|style de vie|gastronomie|cuisine|recettes|football|rugby|enquêtes|portraits|tribunes|' +
        'chroniques)',
    ],
    words: ['rubriques', 'rechercher', 'accueil'],
    place: 'run',
    proof: {
      removes: ['Politique', 'Mentions légales'],
      keeps: ['Accueil glacial', 'Recherche en panne', 'Plus d’eau', 'Politique et football'],
    },
  },
  /** What stands at the foot of every page: `Mentions légales | Contact`, `Courrier des lecteurs` */
  footer: {
    lines: ['(propulsé|hébergé|fièrement propulsé) par (wordpress|spip|blogger|drupal|la colo {words}|ovh)'],
    words: ['courrier des lecteurs'],
    place: 'tail',
    proof: {
      removes: ['Propulsé par WordPress'],
      keeps: [
        'Politique de confidentialité : ce qui change',
        'Hébergé par sa sœur, il attend.',
        'Rédacteur en chef arrêté',
      ],
    },
  },
  /** Where the page stands on the site: `Accueil > Actualités > Vallée`, `Vous êtes ici : Accueil` */
  crumbs: {
    lines: ['(accueil|home|actualités|une) (>|»|›|→|>>|::|\\||•|/) {rest}', 'vous êtes ici[ : {rest}|: {rest}| :]'],
    place: 'head',
    proof: {
      removes: ['Accueil > Actualités > Vallée', 'Vous êtes ici : Accueil'],
      keeps: ['Accueil et adieu', 'Vous êtes ici chez vous', 'Actualités d’un drame'],
    },
  },
  /** A gallery’s counter and buttons: `Photo 1 sur 5`, `Voir le diaporama`, `Agrandir l’image` */
  gallery: {
    lines: [
      '(photo|image|diapositive|vidéo) {n}( sur | / |/|/ | de ){n}',
      '{n}( sur | / |/| de ){n} (photos|images)',
      'durée[ ]:[ ]{n}:{n}',
    ],
    words: ["agrandir l'image"],
    place: 'edges',
    proof: {
      removes: ['Photo 1 sur 5', '12 sur 14 photos', 'Durée :1:54'],
      keeps: [
        'Cliquez ici pour voir votre fortune, promettait le message des escrocs.',
        'La photo 1 sur 5 était fausse, dit l’expert.',
        'Voir les images de guerre change les enfants',
        'Agrandir la salle',
      ],
    },
  },
  /** Tools beside a story: `Écouter cet article`, `Taille du texte`, `Version imprimable`, `Ajouter à mes favoris` */
  tools: {
    lines: [
      '(imprimer|enregistrer|sauvegarder|télécharger|traduire|offrir|classer|résumer) ' +
        "(l'article|cet article|la page|le pdf|pour plus tard|cette page|en pdf|un article|l'article en pdf|l'audio)",
      '(version|mode) (imprimable|sombre|clair|lecture|zen|pdf)',
      '(pour offrir cet article|vous pouvez partager un article){matter}',
    ],
    words: ['ajouter à mes favoris', 'taille du texte'],
    place: 'edges',
    proof: {
      removes: ['Version imprimable'],
      keeps: ['Écouter cette chanson', 'Imprimer sa marque', 'Résumé d’un échec', 'Taille du mur'],
    },
  },
  /** To the next page or story: `Article précédent`, `Page suivante`, `Navigation de l’article` */
  pager: {
    lines: ['page {n} (sur|de) {n}'],
    words: ["navigation de l'article", 'page suivante', 'article précédent'],
    place: 'edges',
    proof: {
      removes: ['Page 5 sur 5'],
      keeps: [
        'Un article plus ancien fait foi.',
        'Page 2 du roman',
        'La page suivante était blanche.',
        'Article 49.3',
        'Prochain arrêt : la lune',
      ],
    },
  },
  /** Under which words a story is filed: `Tags : pont, vallée`, `Mots-clés : eau`, `Classé dans : Politique` */
  'tag-list': {
    lines: [
      '(libellés|libellé|tags|tag|mots-clés|mots clés|mot-clé|thèmes|thème|sujets|sujet|catégories|catégorie|' +
        'étiquettes|étiquette|rubrique|rubriques|classé dans|classé sous|publié dans|en savoir plus sur|plus sur|' +
        'à lire sur|retrouvez tous nos articles sur|lire plus sur|dossiers|dans cet article|thématiques|sur le sujet|' +
        'étiqueté|lire aussi sur|lieux|personnalités|mots-clefs|posté dans)[ ]: {matter}',
    ],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Tags : pont, vallée', 'Mots-clés : eau, sécheresse', 'Classé dans : Politique'],
      keeps: ['Étiquettes de vin contre la fraude', 'Thèmes en suspens', 'Classé sans suite', 'Catégorie reine'],
    },
  },
  /** The search box: `Rechercher sur le site`, `Saisissez votre recherche` */
  'search-box': {
    lines: [
      '(rechercher|recherche|chercher) (sur le site|dans le site|un article|sur {publication}|dans les archives|par mot-clé|sur ce site|une ville)',
      '(saisissez|entrez|tapez|saisir) {title} (recherche|rechercher|mot-clé|mots-clés)',
    ],
    place: 'edges',
    proof: {
      removes: ['Rechercher sur le site', 'Saisissez votre recherche'],
      keeps: ['Rechercher en mer', 'Entrez et pleurez', 'Résultats pour pleurer'],
    },
  },
  /** Links to other pages of the site: `Retour à l’accueil`, `Haut de page` */
  'page-links': {
    lines: [
      "(retour|revenir|retourner) (à l'accueil|à la page d'accueil|à la une|en haut|en haut de page|à la liste|à la liste des articles)",
      '(haut|retour en haut) de [la] page',
      '(article|billet|post|page) (suivant|précédent|suivante|précédente|plus récent|plus ancien)',
      '(articles|messages) (plus récents|plus anciens|précédents|suivants)',
    ],
    place: 'edges',
    proof: {
      removes: ['Retour à l’accueil', 'Haut de page', 'Article suivant', 'Article plus ancien'],
      keeps: ['Retour à la une du scandale', 'Article suivant le décès', 'Haut de gamme'],
    },
  },
} satisfies ProvenFamily
