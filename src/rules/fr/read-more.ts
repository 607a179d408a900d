import type { ProvenFamily } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Lire la suite`, `Lire l’article complet` */
  link: {
    yields: 'continuation',
    lines: [
      '(continuer|poursuivre) la lecture de « {title}',
      "lire (cet article|l'article complet|l'article|la suite|l'intégralité) (sur|dans) {publication}",
      "(continuer|poursuivre|continuez|poursuivez) (la|votre|à|à la) (lecture|lire)[ de l'article]",
      '(cliquez|cliquer|clique) (ici|sur ce lien) pour (en savoir plus|en savoir davantage)[ (sur|à propos){rest}]',
      '(cliquez|cliquer) ici',
      "(en savoir plus|plus d'informations|plus d'infos|lire plus|plus de détails|toutes les informations) " +
        '(ici|sur ce lien|sur {url}|sur : {url}|en cliquant ici)[ {rest}]',
      "(voir|lire|retrouvez|découvrez) (plus|d'autres|tous nos|toutes nos|tous les|plus d') " +
        "[d'|nos ](articles|actualités|vidéos|nouvelles|articles sur {rest})[ (ici|sur {publication})]",
    ],
    words: ['lire la suitelire la suite', 'lire plus'],
    headsList: true,
    proof: {
      removes: [
        'Continuer la lecture de « Un nouveau pont »',
        'Lire cet article sur Exemple',
        'Lire la suiteLire la suite',
        'Lire plus',
        'Poursuivre la lecture',
      ],
      keeps: [
        'Lire la suite sur le visage du ministre fut facile.',
        'Cliquez ici pour voir votre fortune, promettait le message des escrocs.',
        'Lire la suite du dossier demande du temps.',
        'Continuer à lire les classiques',
        'Lire le soir fatigue les yeux, dit une étude.',
        'Voir d’autres cieux',
      ],
    },
  },
  /** A button of a word or two: `En savoir plus`, `Voir plus`, `Je découvre` */
  button: {
    lines: ['(voir|afficher|en savoir|montrer|charger|découvrir|lire|en lire) (plus|tout|tous|toutes|moins|davantage)'],
    words: [
      'cliquez ici',
      "plus d'infos",
      "plus d'informations",
      'déplier',
      'lire',
      'y aller',
      'suite',
      "voir l'article",
      'voir le détail',
      'lire la dépêche',
      'à lire ici',
    ],
    place: 'run',
    proof: {
      removes: ['En savoir plus', 'Voir plus', 'Afficher tout'],
      keeps: ['Voir plus loin', 'En savoir plus que le roi', 'Suite et fin'],
    },
  },
  /** A label before the headline of another story: `À lire aussi : Le village vote pour le pont`, `LIRE AUSSI - Ce qu’on sait` */
  labelled: {
    labelled: true,
    lines: [
      '[>> |>>> ](\\(re\\)lire|\\(re\\)voir|\\(re\\)lisez|\\(re\\)voyez|\\(re\\)écouter)[ ](:|\\||>|»|→|–|—|-)[ « | «| “| ]{headline}',
      '(à lire aussi|lire aussi|a lire aussi|lire également|à voir aussi)(.|!)[ « | «| “| ]{headline}',
      '[>> |+ |→ ](à lire|a lire|lire|lisez|à voir|a voir|voir|à écouter|écouter|à regarder|regarder|à relire|relire|' +
        'à découvrir|découvrez|regardez|écoutez|retrouvez|pour aller plus loin|à consulter|revoir|lire notre article|' +
        "lire notre dossier|lire notre enquête|lire l'enquête|lire le portrait|lire l'analyse|lire l'entretien|" +
        "lire le récit|lire le décryptage|lire le reportage|lire la tribune|lire l'article|lire le dossier|" +
        "lire la chronique|lire l'éditorial|notre dossier) " +
        '[aussi|également|ensuite|ailleurs|encore|en plus|sur le même sujet|sur le sujet|sur {publication}|' +
        'dans {publication}|l\'article|notre article][ ](:|\\||>>|>|»|→|–|—|-)[ « | «| “| "| ]{headline}',
      '(à lire aussi|lire aussi|à voir aussi|à lire|à écouter aussi|lire également|voir aussi|à relire|a lire aussi|' +
        'à lire également|vous aimerez aussi|à lire sur {publication})[ « | «| “| | :: ]{headline}[ ?|?]',
      '(à lire aussi|lire aussi|à voir aussi|à lire|à lire également|lire également|voir aussi|sur le même sujet|' +
        'à écouter|a lire aussi|vidéo|à relire)[ ](:|\\||>>|>|»|→|–|—|-)[ « | «| “| ]{headline}[ ]?',
      '(à lire aussi|lire aussi|à voir aussi|à lire|lire également|voir aussi|a lire aussi|pour en savoir plus|en savoir plus)[ ][:][ ]{url}',
    ],
    proof: {
      removes: [
        '(Re)lire : Un nouveau pont ouvre en ville',
        '>> À LIRE AUSSI. Un nouveau pont ouvre en ville',
        'À lire aussi : Le village vote pour le pont',
        'A lire aussi : Le village vote pour le pont',
        'LIRE AUSSI - Le village vote pour le pont',
        'Lire aussi : Le village vote pour le pont',
        'Lire aussi : « Personne ne savait », dit la maire',
        'Lire également : Le village vote pour le pont',
        'À lire aussi Le village vote pour le pont',
        'À LIRE AUSSI : Le village vote-t-il pour le pont ?',
        'Voir aussi : Le village vote pour le pont',
        'Lire notre enquête : Le village vote pour le pont',
        '→ À lire aussi : Le village vote pour le pont',
        '(Lire aussi : Le village vote pour le pont)',
        '[À lire aussi : Ce qu’on sait]',
      ],
      keeps: [
        'Relire : voilà le conseil du maître.',
        'À lire aussi : les classiques, qui vous feront du bien.',
        'Lire aussi : cela aide.',
        'Voir : rien à faire.',
        'À lire : pain et vin',
        'Contexte : en 2019 le pont est tombé. Trois personnes sont mortes.',
      ],
    },
  },
  /** The same in brackets within a paragraph: `(Lire aussi : Le village vote)`, `[À lire aussi : Ce qu’on sait]` */
  bracketed: {
    inside: [
      { opens: '(', pattern: /\((?:lire la suite|en savoir plus|cliquez ici|lire plus|à lire ici|voir ici)\)/iy },
      { opens: '[', pattern: /\[(?:lire la suite|en savoir plus|cliquez ici|lire plus|suite)(?: ?…| ?\.{3})?\]/iy },
    ],
    proof: {
      removes: ['(lire la suite)', '[Lire la suite…]'],
      keeps: [
        'Le juge (lire aussi page 4) se tait.',
        'Il dit « [le peuple] doit lire la suite ».',
        'Il demanda (voir plus bas) pardon.',
        'La pancarte du mur (lisez aussi : cela rend heureux) y pendait depuis des années.',
        'On l’a « aidé » [lire aussi : acheté par tous] pendant des années, dit-elle.',
      ],
    },
  },
  /** Another form of the site in front of a headline, at the edge: `Opinion : Ce qui manque à la vallée` */
  section: {
    labelled: true,
    lines: [
      '(opinion|pour rappel|contexte|décryptage|la suite|à propos|mais aussi|à noter aussi|rappel des faits|analyse|' +
        'podcast|entretien|interview|infographie|infographies|diaporama|éditorial|chronique|reportage|enquête|portrait|' +
        'en direct|direct|suivant|précédent|article suivant|photos|à suivre|critique|débat|tribune|lire|voir|à écouter|' +
        'en images)[ ](:|\\||>>|>|»|→)[ « | «| “| ]{headline}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Contexte : Le village a brûlé en 2003',
        'Rappel des faits : Un homme est tué',
        'Éditorial : Ce qui manque à la vallée',
        'Entretien | Ce qui manque à la vallée',
      ],
      keeps: ['Opinion : il n’en a pas.', 'Portrait d’un escroc', 'Entretien avec le vampire'],
    },
  },
  /** `Regardez la vidéo`, `Écoutez notre podcast`, `Cliquez sur l’image pour l’agrandir` */
  'media-call': {
    lines: [
      "(regardez|voir|visionnez|écoutez|écouter|découvrez|regarder) [(ici|aussi)] (la|notre|le|cet|cette|l') " +
        '(vidéo|podcast|diaporama|article|galerie|galerie photo|émission)[ ci-dessous| ici| complète| en intégralité|' +
        ' ci-dessus| en entier]',
      "écoutez l'article",
      "(cliquez|clique|appuyez) (sur|ici sur) (l'|une |la |les |cette |chaque )(image|images|photo|photos|carte|infographie)[ pour {words}]",
      '(participez|répondez|votez) (à|dans) (notre|nos) (sondage|enquête|questionnaire|sondages)[ {words}]',
      '(retrouvez|consultez|lisez|découvrez|suivez) ici (tous nos|toutes nos|tous les|toutes les)[ ]' +
        '(articles|actualités|informations|infos|actualité)[ (sur|de|du|autour) {words}]',
      "(retrouvez|consultez|suivez|découvrez) (toute |toutes |tous )(l'actualité|les infos|les informations|l'actu|" +
        'nos articles|nos informations) (du|de|de la|des|sur|autour) {title} (dans|sur) (notre|nos) ' +
        '(dossier|page|rubrique|site|direct|édition)[ {words}]',
      '(suivez|revivez) [(ici|en direct)] (notre|le) direct[ (sur|consacré|de|du) {words}]',
    ],
    proof: {
      removes: [
        'Regardez la vidéo',
        'Voir la vidéo ci-dessous',
        'Écoutez notre podcast',
        'Écoutez cet article',
        'Cliquez sur l’image pour l’agrandir',
        'Participez à notre sondage',
        'Retrouvez ici tous nos articles sur le pont',
        'Retrouvez toute l’actualité du pont dans notre dossier',
        'Suivez notre direct sur les obras du pont',
      ],
      keeps: [
        'Regardez la vidéo de son mariage et pleurez',
        'Écoutez ce silence',
        'Participez à la course',
        'Retrouvez le chat, suppliait l’affiche',
        'Cliquez, dit le juge, et le cadenas s’ouvrit',
      ],
    },
  },
  /** Pictures, sound and another story by their label, below the first sentence: `Diaporama : le pont en images`, `Vidéo. Le moment où le pont tombe` */
  media: {
    labelled: true,
    lines: [
      '(diaporama|galerie|galerie photo|galerie photos|en images|en photos|en vidéo|portfolio)[ ](:|\\||>>|>|»|→|.)[ « | «| “| ]{title}',
      '(photos|vidéo|vidéos|podcast|infographie|en savoir plus|en direct)[ ](:|\\||>>|>|»|→|.)[ « | «| “| ]{headline}',
    ],
    place: 'below',
    proof: {
      removes: [
        'Diaporama : le pont en images',
        'Vidéo. Le moment où le pont tombe',
        'Photos : Le pont après la crue',
        'En savoir plus : Le maire promet un autre pont',
      ],
      keeps: [
        'Vidéo et radio, les preuves du procès',
        'Photos de famille dans la boue',
        'En savoir plus, c’est le vœu de la juge.',
        'Galerie : la nuit tombe.',
      ],
    },
  },
  /** The way to the rest of the story: `Lire la suite` */
  continued: {
    lines: ["lire la suite[ (de l'article|ici|sur le site)]"],
    proof: { removes: ['Lire la suite'], keeps: ['Lire la suite de Proust en prison'] },
  },
  /** The way to the whole story: `Lire l’article complet` */
  full: {
    lines: [
      "(lire|lisez|voir|retrouvez) (l'article complet|l'article en entier|l'intégralité de l'article|tout l'article|l'article intégral)[ (ici|sur le site)]",
      "suivez [(toute|tous|l'essentiel de)] (les|l'actualité|les derniers|l'évolution) " +
        '[(événements|développements|situation)][ {words}] (dans|sur|en) [notre] (direct|live|fil info)',
      '(suivez|retrouvez) notre (direct|live|fil info)[ {words}]',
      '(tous les|toutes les|plus de) (détails|informations|infos) (ici|sur ce lien|dans cet article)',
      "retrouvez (toute la|toutes les|tous les|l'ensemble {words}|l'intégralité {words}) {title} (sur|ici)[ ][:][ {url}]",
      '(les|tous les) (épisodes|articles|volets|numéros) (précédents|suivants|de la série)[ (ici|sur {url})]',
    ],
    proof: {
      removes: [
        'Lire l’article complet',
        'Suivez les derniers événements dans notre direct',
        'Tous les détails ici',
        'Retrouvez toute la campagne sur : https://example.org/',
        'Les épisodes précédents ici',
      ],
      keeps: ['Lire l’article du code pénal suffit, dit le juge.', 'Retrouvez toute la famille autour du feu.'],
    },
  },
  /** A gallery, with the number of its pictures: `Galerie photos (10 photos)` */
  photos: {
    lines: [
      '(galerie|galerie photos|galerie photo|diaporama|portfolio|photos|en images)( |: | : )[\\(]{n} (photos|images|clichés)[\\)]',
    ],
    proof: { removes: ['Galerie photos (10 photos)'], keeps: ['Galerie d’art : 10 photos volées'] },
  },
} satisfies ProvenFamily
