import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Sur le même sujet`, `À lire aussi`, `Vous aimerez aussi`, `Articles liés` */
  'related-stories': {
    lines: [
      '(lire aussi|à lire aussi|à lire) sur (notre site|{publication})',
      "(sur le même sujet|sur le même thème|nos lecteurs ont lu ensuite|dans la même rubrique|plus d'articles|" +
        'vous aimerez aussi|articles similaires|articles liés) {headline}',
      '(à lire|a lire|lire|à voir|a voir|voir|à écouter|écouter|à regarder|à découvrir|lisez|à relire) ' +
        '(aussi|également|ensuite|ailleurs|encore|sur le même sujet|sur le sujet|aussi sur {publication}|' +
        'sur {publication}|aussi dans {publication})',
      '(articles|article|contenus|contenu|publications|sujets|vidéos|actualités|posts|billets|dossiers|liens) ' +
        '(liés|lié|similaires|connexes|connexe|associés|associées|recommandés|recommandées|recommandé|en relation|' +
        'en lien|sur le même sujet|apparentés|récents|liées|relatifs)',
      "(plus|autres|d'autres) (d'articles|articles|actualités|nouvelles) (sur|de|dans|en) {words}",
    ],
    words: [
      'vous aimerez aussi',
      'sur le même sujet',
      'sur le même thème',
      'sur le même sujet :',
      'dans la même rubrique',
      'du même auteur',
      'dans le même dossier',
      'dans la même catégorie',
      'à propos de ce sujet',
      'autour de ce sujet',
      'autour du même sujet',
      'à lire dans ce dossier',
      "articles similairesplus de l'auteur",
      "articles liésplus de l'auteur",
      "plus de l'auteur",
      "articles similaires plus de l'auteur",
    ],
    headsList: true,
    proof: {
      removes: [
        'Sur le même sujet Un nouveau pont ouvre en ville',
        'À lire aussi',
        'À lire aussi :',
        'Lire aussi',
        'Sur le même sujet',
        'Sur le même thème',
        'Articles liés',
        'Dans la même rubrique',
        'À ÉCOUTER AUSSI',
      ],
      keeps: [
        'Sur le même sujet, le maire se tait.',
        'Dans la même rubrique on trouve le maire.',
        'Articles liés au dopage saisis à Lille',
        'Vous aimez la mer',
        'À lire aussi le prologue',
        'Ne manquez pas de courage',
        'D’autres voix',
      ],
    },
  },
  /** A ranking or a section of the site: `Les plus lus`, `Dernières actualités`, `À la une` */
  ranking: {
    lines: [
      '(les plus lus|articles les plus lus|les articles les plus lus|les plus consultés) {headline}',
      "(publications les plus consultées (de|sur) ce blog|toute l'actu en direct|l'info en continu|l'actu en direct|" +
        "toute l'info|tous les titres|plus d'actualités|à suivre sur {publication})",
      '[les |articles |vos |les articles |articles les |actualités |nos articles les ](plus|+) ' +
        '(lus|lues|partagés|partagées|consultés|commentés|populaires|récents|récentes|vus|vues|aimés|recherchés|' +
        'lus par nos abonnés)[ (de la semaine|du jour|du mois|du moment|en ce moment|cette semaine|ce mois-ci|' +
        'de ces dernières 24 heures)| (de|du|sur|en) {publication}]',
      '(découvrez les articles les plus lus par nos abonnés|le plus lu|le plus populaire|les incontournables|' +
        'incontournables|tendances|fil info|le fil info|fil actu|le fil|en ce moment|à la une cette semaine|' +
        "à la une sur {publication}|l'actualité en continu|à la une aujourd'hui|le choix de la rédaction|" +
        'les choix de la rédaction|sélection de la rédaction|la sélection de la rédaction|recommandés|populaires|' +
        "populaire|nos exclusivités|les titres|en vedette|en manchette|en évidence|au sommaire|l'actu en continu|" +
        "toute l'actu|toute l'actualité)",
    ],
    words: ['à la une', 'dernières actualités'],
    place: 'tail',
    headsList: true,
    proof: {
      removes: [
        'Les plus lus',
        'Articles les plus lus',
        'Les + lus',
        'Fil info',
        'Découvrez les articles les plus lus par nos abonnés',
      ],
      keeps: [
        'Les plus pauvres',
        'Dernières nouvelles du front, arrivées à dos de mule.',
        'Tendances suicidaires en hausse',
      ],
    },
  },
  /** A heading that could be a subhead elsewhere: `À lire`, `Dossier`, `Plus sur Exemple` */
  'weak-heading': {
    lines: [
      "toute l'(actualité|actu|info) en (direct|continu|temps réel)[ sur {publication}]",
      "toute l'(actualité|actu|info) (de|du|des|sur|en) [la|l'] (ville|région|semaine|jour|pays|département|sport|foot|politique|{publication})",
      '(plus|également|aussi) (de|sur|dans|en) {publication}',
      'plus (sur|dans) {words}',
    ],
    words: [
      'à lire',
      'à voir',
      'à suivre',
      'à découvrir',
      'dossier',
      'contexte',
      'pour approfondir',
      'aussi',
      'plus',
      'repères',
      'liens utiles',
      'à consulter',
    ],
    place: 'tail',
    headsList: true,
    proof: {
      removes: [
        'Toute l’actualité en direct sur Exemple',
        'Toute l’actualité de la ville',
        'Contexte',
        'Plus sur Exemple',
        'À lire',
      ],
      keeps: [
        'Tous les articles de la loi sont contestés.',
        'Retrouvez toutes les recettes de la chef en librairie.',
        'Toute la ville en fête',
        'Plus de peur que de mal.',
        'Dossier vide',
        'Aussi dure que la pierre',
      ],
    },
  },
  /** Headings of other stories, by subject or author: `Dernières nouvelles`, `Tous les articles du même auteur` */
  more: {
    lines: [
      '(dernières|toutes les|les dernières) (nouvelles|actualités|infos|brèves)',
      '(du|par le|de la) même (auteur|autrice|auteure)',
      "(autres|tous les|plus d') articles (de cet|du même|de l') auteur",
    ],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Dernières nouvelles', 'Tous les articles du même auteur'],
      keeps: ['Dernières nouvelles du front', 'Du même auteur, on attend un roman en mai.'],
    },
  },
} satisfies ProvenFamily
