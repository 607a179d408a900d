import type { Family } from '../rule.js'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `L’article Le pont rouvre est apparu en premier sur Exemple.` */
  'appeared-first': {
    lines: [
      "(l'article|cet article|l'actualité|le post|la publication|le billet) {work} (est apparu en premier sur|est apparu en premier sur le blog|est apparu en premier|a été publié en premier sur|est apparue en premier sur|apparaît en premier sur) {site}",
    ],
    endings: [
      "(l'article|cet article|l'actualité|le post|la publication|le billet) {work} (est apparu en premier sur|a été publié en premier sur|est apparue en premier sur|apparaît en premier sur) {site}",
    ],
  },
  /** A story about itself: `Cet article a été publié à l’origine sur Exemple` */
  'originally-appeared': {
    lines: [
      "(cet article|ce texte|cette tribune|ce reportage|une version de cet article|cette chronique|cette enquête|ce contenu) (a été|est|a d'abord été|a été initialement|est initialement|fut) [d'abord|initialement|originellement] (publié|publiée|republié|republiée|paru|parue|traduit|republié) [initialement|à l'origine|pour la première fois|en premier|d'abord|à partir|sous|en anglais|originellement] (sur|dans|par|à partir|de|sous|en|licence|avec|au) {matter}",
      "(publié|paru|publiée|article publié|texte publié) (initialement|à l'origine|d'abord|originellement) (sur|dans|par) {publication}",
      "lire l'original",
      'la version originale de cet article {matter}',
    ],
    endings: [
      "cet article (a été|est) (initialement |)(publié|republié) (à l'origine |initialement |)(sur|dans|à partir de) {publication}[. {rest}]",
    ],
    place: 'edges',
  },
  /** `Ce texte a été traduit à l’aide de l’intelligence artificielle`, a wire story nobody edited */
  machine: {
    lines: [
      "(ce texte|cet article|ce contenu|cette dépêche|ce résumé) (a été|est) (traduit|généré|rédigé|écrit|produit|créé|résumé|réalisé) [automatiquement|en partie] (par|à l'aide|avec|grâce|au moyen) [de|d'|l'aide de|à] {words} (intelligence artificielle|ia|l'ia)[{matter}]",
      "(cette dépêche|ce contenu|cet article) (n'a pas été|est diffusé|est publié) {title} (modifié|modifiée|rédaction|automatiquement|relu|relue)[{matter}]",
    ],
    place: 'edges',
  },
} satisfies Family
