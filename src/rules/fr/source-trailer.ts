import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Source : AFP`, `Sources : AFP, Reuters`, `Via Exemple`, below the story; English takes the bare word */
  source: {
    lines: [
      "(source|sources|via|source originale|source de l'article|origine|réf|références|d'après|source(s)|source info)[ ]: {publication}",
      '(source|sources) (-|–|—|\\||/|=) {publication}',
      '(source|sources) {publication}',
      '(tiré|repris|extrait) (de|du) {publication}',
    ],
    endings: ['source[s]', '(source|sources|via)[ ]: {publication}'],
    place: 'tail',
    proof: {
      removes: ['D’après : Exemple', 'Sources AFP', 'Origine : Exemple', 'Tiré de Exemple Hebdo'],
      keeps: [
        'Sources : la police, l’hôpital et deux témoins le confirment.',
        'Une source du ministère a nié.',
        'Source de vie et de conflit',
        'D’après nature',
      ],
    },
  },
  /** The same with an address: `Source : https://journal.example/4`, `Lien vers l’article : …` */
  address: {
    lines: [
      "(source|sources|via|lien|lien vers l'article|article original|article complet|plus d'informations|url|" +
        "publié sur|lire l'article complet sur|lire la suite sur|lien de l'article|plus d'infos sur|en savoir plus sur|" +
        'texte original)[ ][:][ ]{url}',
      "(lire|voir|lisez|consulter) (l'article|le texte|la version|l'intégralité) " +
        "(original|originale|complet|complète|en entier|d'origine)[ (sur|ici|en)][ :|:] {url}",
      "(lire|voir|lisez|consulter) (l'article original|le texte original|l'original|la version originale|" +
        "l'article source)[ (sur {publication}|ici|en anglais)]",
      "(lien|lien vers) (source|la source|l'article original|l'article source)",
    ],
    endings: [
      "(source|sources|via|lien|plus d'infos)[ ][:][ ]{url}",
      "(lire|lisez) (l'article original|le texte original)[ (sur {publication}|ici)]",
    ],
    place: 'tail',
    proof: {
      removes: [
        'Lire l’article original',
        'Lien vers l’article : https://journal.example/4',
        'Article complet : www.journal.example/4',
      ],
      keeps: [
        'Lire le texte original coûte, admet la professeure.',
        'Lien fatal',
        'Qui sait quelque chose peut aller sur https://police.example/alerte et prévenir.',
      ],
    },
  },
  /** `(avec AFP)`, `Avec les informations de La Presse canadienne`, `Le Monde avec AFP` */
  'with-agency': {
    lines: [
      '(avec la collaboration de|avec des informations de|avec les informations de|avec la contribution de|' +
        "d'après les informations de|avec les renseignements de|sur la base de) {credit}",
      "avec[ l'] (afp|agences|les agences|agence|reuters|ap|belga|ats|la presse canadienne|agence france-presse|" +
        "bloomberg|apa|aps|map|l'afp|agence qmi)[ et {credit}|, {credit}]",
      'avec (les|des) informations (de|du) {words}',
      "(d'après|selon|avec) (un texte|un reportage|les informations|des informations|des informations recueillies|les renseignements) (de|d'|du|par) {credit}",
      '{publication} (avec|et) (afp|agences|les agences|reuters|ap|belga|ats|la presse canadienne|agence france-presse)',
      '(afp|reuters|belga|ats|la presse canadienne)[ ](/|et|,)[ ](afp|reuters|ap|belga|ats|vna|{publication})',
    ],
    endings: [
      "avec (afp|agences|les agences|reuters|l'afp|ap|belga|ats|la presse canadienne|agence france-presse)[ et {credit}]",
      "(avec|d'après) (les|des) informations (de|d'|du) {credit}",
    ],
    place: 'tail',
    proof: {
      removes: [
        '(avec AFP)',
        'Avec AFP',
        '(Avec Reuters)',
        'Exemple avec AFP',
        'Avec les informations de La Presse canadienne',
        'D’après un texte de Anne Roy',
      ],
      keeps: [
        'Avec ses espions, le roi gagna la bataille.',
        'Avec le temps, va',
        'Avec des informations d’hier, la dette est moindre.',
      ],
    },
  },
} satisfies ProvenFamily
