import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** A badge: `EN DIRECT`, `L’essentiel`, `Urgent` */
  badge: {
    lines: [
      "(en direct|direct|live|l'essentiel|urgent|alerte info|dernière minute|minute par minute|en continu|le direct|à la minute|développement en cours|à suivre)",
      '(suivre|suivez|voir|regarder|écouter|revoir) (le|en|ce) direct',
      '(les|principaux) (points|temps|faits) (clés|forts|essentiels)',
    ],
    place: 'run',
  },
  /** A story that grows: `Plus d’informations à venir`, `Article en cours de mise à jour` */
  developing: {
    lines: [
      "(développement suit|développements suivent|suite à venir|plus de détails à suivre|d'autres précisions suivront)",
      "(plus d'informations|plus d'infos|plus de détails|davantage de détails|d'autres détails|plus de détails|d'autres informations) (à venir|à suivre|suivront|bientôt|dans quelques minutes|dans quelques instants)",
      "(article|texte|information|dépêche|actualité|cet article est) en cours (de mise à jour|d'actualisation|d'écriture|de rédaction)[{rest}]",
      "(cet article|ce texte|cette information) (est en cours|est) (de mise à jour|mis à jour régulièrement|d'actualisation)[{rest}]",
      '(actualisez|rafraîchissez) [la|cette] page (pour|régulièrement|afin){rest}',
    ],
    endings: [
      "(plus d'informations|plus d'infos|plus de détails|d'autres détails) (à venir|à suivre|suivront)",
      'article en cours de mise à jour',
    ],
    place: 'edges',
  },
  /** A control: `Posez votre question à la rédaction`, `Suivez notre direct` */
  control: {
    lines: [
      '(posez|envoyez) (votre question|vos questions|une question|votre message) [à la rédaction|ici|à nos journalistes]',
      "(suivez|suivre|retrouvez) (notre direct|notre live|la suite de notre direct|notre direct ici|les événements en direct|l'évolution de la situation en direct)[ {rest}]",
      "(charger|voir|afficher) (plus d'actualités|les nouveaux messages|les messages précédents|plus de messages|les mises à jour|les publications précédentes)",
      'live animé par {author}',
      "(du plus récent au plus ancien|les plus récents d'abord|rafraîchissement automatique)",
    ],
  },
  /** How it ends: `Ce direct est terminé`, `Merci d’avoir suivi ce direct` */
  closed: {
    yields: 'live-blog',
    lines: [
      "(ce|le|notre) (direct|live) (est terminé|est désormais terminé|est clos|s'achève|touche à sa fin|est fini)[{rest}]",
      "(merci|merci à tous) d'avoir suivi (ce|notre) (direct|live)[{matter}]",
      "(c'est la fin|fin) de (ce|notre) (direct|live)[{matter}]",
    ],
    place: 'edges',
  },
} satisfies Family
