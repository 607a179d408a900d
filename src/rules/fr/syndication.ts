import type { ProvenFamily } from '../rule.js'

const STORY = 'article|contenu|texte|reportage|entretien|papier|billet|post'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `L’article Le pont rouvre est apparu en premier sur Exemple.` */
  'appeared-first': {
    lines: [
      "(l'article|cet article|l'actualité|le post|la publication|le billet) {work} " +
        '(est apparu en premier sur|est apparu en premier sur le blog|est apparu en premier|' +
        'a été publié en premier sur|est apparue en premier sur|apparaît en premier sur) {site}',
    ],
    endings: [
      "(l'article|cet article|l'actualité|le post|la publication|le billet) {work} " +
        '(est apparu en premier sur|a été publié en premier sur|est apparue en premier sur|apparaît en premier sur) ' +
        '{site}',
    ],
    proof: {
      removes: [
        'L’article Le pont rouvre est apparu en premier sur Exemple.',
        'Cet article Le pont rouvre est apparu en premier sur Exemple.',
      ],
      keeps: ['L’article du code est apparu en premier', 'La nouvelle est apparue à la radio, dit le grand-père.'],
    },
  },
  /** A story about itself: `Cet article a été publié à l’origine sur Exemple` */
  'originally-appeared': {
    lines: [
      '(cet article|ce texte|cette tribune|ce reportage|une version de cet article|cette chronique|cette enquête|' +
        "ce contenu) (a d'abord été|a été initialement|est initialement|a été d'abord|a initialement été|est d'abord) " +
        '(publié|publiée|paru|parue) [en anglais] (sur|dans|par|à partir|de|sous|en|avec|au) {matter}',
      '(cet article|ce texte|cette tribune|ce reportage|cette chronique|cette enquête|ce contenu) (a été|est) ' +
        "(republié|republiée|repris|reproduit) (à partir|de|du|d'après|sous|avec|sur|par) {matter}",
      '(cet article|ce texte|cette tribune|ce reportage|cette chronique|cette enquête) (a été|est) ' +
        "(traduit|traduite) (de l'anglais|de l'espagnol|de l'allemand|du {words}|de {words}) par {author}",
      '(cet article|ce texte|ce contenu) (vous a été|vous est) proposé par {publication}',
      "(cet article|ce texte) est (extrait|issu|tiré) (du|de|de la|d') (magazine|mensuel|numéro|journal|hebdomadaire|newsletter|édition){rest}",
      '(article|texte) (paru|publié|extrait) (dans|de|du) {publication} (n°|no|numéro|du){rest}',
      "l'article original (est|est disponible|peut être lu|se trouve) (ici|disponible ici|en ligne|à lire ici){rest}",
      "l'article original (est|est disponible|peut être lu|se trouve) (ici|disponible ici|en ligne|à lire ici)",
      'article (écrit|rédigé|réalisé) en (collaboration|partenariat) avec {publication}',
      "traduit (de l'anglais|de l'espagnol|de l'allemand|de l'italien|de l'arabe|du russe|du chinois|du portugais)[ par {author}| \\({words}\\)]",
      "(publié|paru|publiée|article publié|texte publié) (initialement|à l'origine|d'abord|originellement) (sur|dans|par) {publication}",
      "lire l'original",
      'la version originale de cet article {matter}',
    ],
    endings: [
      "cet article (a été|est) [initialement ](publié|republié) (à l'origine |initialement )(sur|dans|à partir de) {publication}[. {rest}]",
      'cet article (a été|est) republié (sur|dans|à partir de) {publication}[. {rest}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Cet article est extrait du magazine Exemple',
        'Cet article a été traduit de l’anglais par Anne Roy',
        'Article paru dans Exemple n° 12',
        'Traduit de l’anglais',
        'Cet article est republié à partir de The Conversation sous licence Creative Commons.',
        'Publié initialement sur Exemple',
      ],
      keeps: [
        'Ce texte a été publié au Journal officiel dimanche.',
        'Cet article est paru dans Nature et fait débat chez les savants.',
        'Une version de cet article est parue dans Nature.',
        'Cet article est extrait du code pénal, rappelle le juge.',
        'Traduit du latin, le mot veut dire pont.',
        'Cet article de la constitution vaut pour tous.',
        'Ce texte a été écrit avec rage en prison.',
        'Publié en 1605, le livre vit encore.',
      ],
    },
  },
  /** `Ce texte a été traduit à l’aide de l’intelligence artificielle`, a wire story nobody edited */
  machine: {
    lines: [
      '(ce texte|cet article|ce contenu|cette dépêche|ce résumé) (a été|est) ' +
        '(traduit|généré|rédigé|écrit|produit|créé|résumé|réalisé) [automatiquement|en partie] ' +
        "(par|à l'aide|avec|grâce|au moyen) [de|d'|l'aide de|à] {words} (intelligence artificielle|ia|l'ia)[{matter}]",
      '(ce texte|cet article|ce contenu|cette dépêche|cette page) (a été|est) [automatiquement] traduit[e] automatiquement[ {rest}|. {matter}]',
      '(ce contenu|ce texte|cet article|ce résumé) a été relu [et {words}] par (un|une|nos|la|des) (journaliste|journalistes|rédaction|humain){rest}',
      '(ce contenu|ce texte|cet article|ce résumé) a été relu [et {words}] par (un|une|nos|la|des) (journaliste|journalistes|rédaction|humain)',
      "(cette dépêche|ce contenu|cet article) (n'a pas été|est diffusé|est publié) {title} (modifié|modifiée|rédaction|automatiquement|relu|relue)[{matter}]",
    ],
    words: ["ce texte a été traduit à l'aide de l'intelligence artificielle"],
    place: 'edges',
    proof: {
      removes: [
        'Cet article a été traduit automatiquement.',
        'Ce contenu a été relu par un journaliste',
        'Ce texte a été traduit à l’aide d’une intelligence artificielle',
        'Cette dépêche n’a pas été modifiée par notre rédaction.',
      ],
      keeps: [
        'Ce texte a été relu par trois ministres.',
        'Ce roman a été écrit avec intelligence',
        'Ce texte a été écrit par des nonnes.',
      ],
    },
  },
  /**
   * What the site says of its text: `Cet article est issu de nos archives`,
   * `Ce contenu a été produit par un annonceur`, `Article initialement publié sur port24`
   */
  'own-note': {
    lines: [
      `(cet|ce) (${STORY}) (est issu de|provient de|fait partie de|est tiré de) nos archives[ {words}]`,
      `(cet|ce) (${STORY}) (est|a été) lu par une voix (de synthèse|artificielle|automatique|générée {words})`,
      `(cet|ce) (${STORY}) (est|a été) (produit|réalisé|créé|sponsorisé|proposé|rédigé|payé) par ` +
        `(un annonceur|l'annonceur|un partenaire|notre partenaire|nos partenaires)`,
      "(article|texte|reportage|entretien|papier) (initialement|originellement|d'abord) (publié|paru) (sur|dans|par) {publication}",
    ],
    proof: {
      removes: [
        'Cet article est issu de nos archives',
        'Ce contenu a été produit par un annonceur',
        'Cet article est lu par une voix de synthèse',
        'Article initialement publié sur port24',
      ],
      keeps: [
        'Cet article est issu de la loi de 1905',
        'Ce texte a été lu par une voix amie sur la place.',
        'Ce contenu a été payé par la banque.',
      ],
    },
  },
} satisfies ProvenFamily
