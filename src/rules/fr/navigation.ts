import type { Family } from '../rule.js'

/** The frame of a page: menus, crumbs, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page: `Aller au contenu`, `Retour à l’accueil`, `Haut de page` */
  'skip-link': {
    lines: [
      "(aller|passer|accéder|sauter|se rendre|allez) [directement] (au|à la|à l'|vers le|au pied de|en) (contenu|contenu principal|menu|menu principal|navigation|recherche|page|pied de page|haut de page|footer|pied)",
      "(retour|retourner|revenir|remonter) (à l'accueil|en haut|en haut de page|en haut de la page|haut de page|au menu|au sommaire|à la page d'accueil|au début|à la une|à la liste|en haut de l'article|en haut de page)",
      "(haut de page|haut de la page|aller au pied de page|aide à la navigation|activer l'option d'impression du navigateur|accessibilité|passer au contenu)",
      "(ouvrir|fermer|afficher|masquer|déplier) (le|la|l') [sous-menu|menu|navigation|recherche|menu principal|menu de navigation]",
      '(menu|navigation) (principal|principale|secondaire|de navigation|mobile|du site)',
      "(s'ouvre dans|ouvre dans|ouverture dans) une nouvelle fenêtre",
    ],
  },
  /** A word or two of a menu: `Accueil`, `Rechercher`, `Se connecter`, `Rubriques` */
  'menu-word': {
    lines: [
      '(accueil|menu|rechercher|recherche|recherche :|fermer|rubriques|suivant|précédent|retour|plus|voir moins|afficher plus|charger plus|lire|ouvrir|quitter|mon compte|mon profil|profil|aide|sommaire|chargement|sections|en continu|à la une|a la une|une)',
      '(thèmes|thème|tags|étiquettes|mots-clés|mots clés|catégories|catégorie|archives|auteurs|dossiers|dossier|services|nos services|nos thèmes|sujets|nos partenaires|partenaires|classé dans|tous les sujets|personnalités)',
      "(contact|contactez-nous|nous contacter|qui sommes-nous|qui sommes-nous ?|à propos|a propos|mentions légales|plan du site|données personnelles|politique de confidentialité|conditions générales|conditions d'utilisation|cgu|cgv|publicité et partenariats|annoncer|annonceurs|recrutement|emplois|flux rss|rss|petites annonces|annonces légales|annonces immobilières|avis de décès|carnet|carnet du jour|codes promo|offres d'emploi|boutique|la boutique|le journal|journal numérique|horoscope|météo|programme tv|mots croisés|jeux|réseaux sociaux|protection des données|vie privée|ombudsman|salle de presse|abonnements|newsletters)",
      "(résumé|oui non|voir les résultats|résultats du sondage|répondre au sondage|chargement du tweet|contenu intégré|afficher la carte|fil d'actualité|accès libre|en accès libre|voir tous les articles|guerre en ukraine|consommation|amériques)",
      '(vidéo|vidéos|photo|photos|diaporama|diaporamas|galerie|galeries|images|audio|podcast|podcasts|infographie|infographies|multimédia)',
      '(actualités|actualité|actu|politique|économie|sport|sports|monde|international|france|société|culture|opinion|opinions|débats|idées|éditorial|éditoriaux|faits divers|justice|santé|sciences|science|environnement|planète|éducation|technologie|tech|médias|people|cinéma|musique|livres|voyage|tourisme|mode|auto|emploi|entreprises|finances|bourse|immobilier|régions|région|afrique|europe|québec|canada|provincial|national|arts|divertissement|affaires|style de vie|gastronomie|cuisine|recettes|football|rugby|enquêtes|portraits|tribunes|chroniques)',
    ],
    place: 'run',
  },
  /** What stands at the foot of every page: `Mentions légales | Contact`, `Courrier des lecteurs` */
  footer: {
    lines: [
      '(mentions légales|politique de confidentialité|contact|plan du site|conditions générales|qui sommes-nous|données personnelles)[,| \\|| •| ·| -| /] (mentions légales|politique de confidentialité|contact|plan du site|conditions générales|cookies|données personnelles|publicité|cgu){matter}',
      '(courrier des lecteurs|la boîte aux lettres|écrire à la rédaction|contacter la rédaction|devenir annonceur|charte éthique|charte de déontologie|tarifs publicitaires|marchés publics|consultez nos normes et pratiques journalistiques|vous avez des questions sur notre travail ?)',
      '(directeur de la publication|directrice de la publication|rédacteur en chef|rédactrice en chef|hébergeur|directeur de publication)[ ]: {matter}',
      '(propulsé|hébergé|fièrement propulsé) par (wordpress|spip|blogger|drupal|la colo {words}|ovh)',
    ],
    place: 'tail',
  },
  /** Where the page stands on the site: `Accueil > Actualités > Vallée`, `Vous êtes ici : Accueil` */
  crumbs: {
    lines: ['(accueil|home|actualités|une) (>|»|›|→|>>|::|\\||•|/) {rest}', 'vous êtes ici[ : {rest}|: {rest}| :]'],
    place: 'head',
  },
  /** A gallery’s counter and buttons: `Photo 1 sur 5`, `Voir le diaporama`, `Agrandir l’image` */
  gallery: {
    lines: [
      '(photo|image|diapositive|vidéo) {n}( sur | / |/|/ | de ){n}',
      '{n}( sur | / |/| de ){n} (photos|images)',
      "(voir|ouvrir|lancer|afficher|découvrez|voir toutes) (le|la|les|toutes les|en) [{n}] (diaporama|galerie|photos|images|galerie photo|les photos|images de la galerie|galerie d'images|plein écran)",
      "(agrandir|télécharger|zoomer|enregistrer|voir) [sur] (l'image|la photo|l'illustration|la photo en plein écran|l'infographie)",
      "(cliquez|cliquer|appuyez|touchez) (pour|sur l'image pour|sur la photo pour|ici pour) (agrandir|zoomer|(voir|ouvrir|afficher|agrandir) (l'image|la photo|les photos|la carte|la galerie|le diaporama|en grand|en plein écran|l'infographie)){rest}",
      "(cliquez|cliquer|appuyez|touchez) (pour|sur l'image pour|sur la photo pour|ici pour) (agrandir|zoomer|(voir|ouvrir|afficher) (l'image|la photo|les photos|la carte|la galerie|le diaporama|en grand|en plein écran|l'infographie))",
      'durée[ ]:[ ]{n}:{n}',
    ],
    place: 'edges',
  },
  /** Tools beside a story: `Écouter cet article`, `Taille du texte`, `Version imprimable`, `Ajouter à mes favoris` */
  tools: {
    lines: [
      "(écouter|écoutez|réécouter|réécoutez|lecture de) (cet article|l'article|l'audio|cet épisode|le podcast|l'article en audio|cet article en audio|la version audio|l'épisode)[ ({n} min|{n} minutes)]",
      '(taille|augmenter|réduire|diminuer|agrandir) (du|de la|la|le|des) [taille du] (texte|police|caractères|texte +)',
      "(imprimer|enregistrer|sauvegarder|télécharger|traduire|offrir|classer|résumer) (l'article|cet article|la page|le pdf|pour plus tard|cette page|en pdf|un article|l'article en pdf|l'audio)",
      '(version|mode) (imprimable|sombre|clair|lecture|zen|pdf)',
      "(lire plus tard|ajouter à mes favoris|ajouter aux favoris|ajouter à mes articles|ajouter à ma liste|ajouter à vos favoris|retirer des favoris|article sauvegardé|suivre ce sujet|suivre cet auteur|suivre ce thème|suivre|ne plus suivre|être alerté|recevoir les alertes|résumé en 20 secondes|résumé généré par ia|l'article en bref|l'info en bref|offrir cet article|cet article vous est offert|lecture audio|lecture zen|0:00|00:00|article sélectionné)",
      "(ce|cet) (résumé|audio|article|texte) (a été|est) (généré|créé|produit|lu|réalisé) (par|avec|à l'aide) {title}",
      '(pour offrir cet article|vous pouvez partager un article){matter}',
    ],
    place: 'edges',
  },
  /** To the next page or story: `Article précédent`, `Page suivante`, `Navigation de l’article` */
  pager: {
    lines: [
      '(article|page|actualité|publication|billet|articles|post|articles plus|diapositive|vidéo) (précédent|précédente|suivant|suivante|précédents|suivants|anciens|récents)',
      '(article précédent|article suivant|publication précédente|publication suivante|article précédent :|article suivant :|suivant :|précédent :)[ |:|: ]{title}',
      '(article|message|articles|messages) plus (récent|ancien|récents|anciens)',
      "navigation (de l'article|des articles|d'article|de commentaire|des publications)",
      'page {n} (sur|de) {n}',
    ],
    place: 'edges',
  },
  /** Under which words a story is filed: `Tags : pont, vallée`, `Mots-clés : eau`, `Classé dans : Politique` */
  'tag-list': {
    lines: [
      '(libellés|libellé|tags|tag|mots-clés|mots clés|mot-clé|thèmes|thème|sujets|sujet|catégories|catégorie|étiquettes|étiquette|rubrique|rubriques|classé dans|classé sous|publié dans|en savoir plus sur|plus sur|à lire sur|retrouvez tous nos articles sur|lire plus sur|dossiers|dans cet article|thématiques|sur le sujet|étiqueté|lire aussi sur|lieux|personnalités|mots-clefs|posté dans)[ ]: {matter}',
      '(classé dans|classé sous|étiqueté avec|publié dans la catégorie|marqué avec|ce contenu a été publié dans|cette entrée a été publiée dans|publié dans) {matter}',
      '(sur le sujet|dans cet article|nos dossiers|plus sur ce sujet|thèmes associés|tags associés|sujets associés|à suivre aussi|lire plus sur le sujet)',
    ],
    place: 'tail',
    headsList: true,
  },
  /** The search box: `Rechercher sur le site`, `Saisissez votre recherche` */
  'search-box': {
    lines: [
      '(rechercher|recherche|chercher) (sur le site|dans le site|un article|sur {publication}|dans les archives|par mot-clé|sur ce site|une ville)',
      '(saisissez|entrez|tapez|saisir) {title} (recherche|rechercher|mot-clé|mots-clés)',
      '(recherche avancée|résultats de recherche|résultats de la recherche|lancer la recherche|effectuer une recherche|que cherchez-vous ?|que recherchez-vous ?|voir tous les résultats|aucun résultat)',
    ],
    place: 'edges',
  },
} satisfies Family
