import type { ProvenFamily } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `PUBLICITÉ`, `- Publicité -`, `Annonce publicitaire` */
  label: {
    lines: [
      '(publicité|publicite)[ {n}| publicité]',
      '(espace|annonce|encart|message|bandeau) publicitaire',
      '(publicité|publicite) (fermer|passer)',
      'chargement de la publicité',
      'loading',
    ],
    proof: {
      removes: ['PUBLICITÉ', '- Publicité -', 'Publicité', 'PUBLICITE', 'Espace publicitaire'],
      keeps: [
        'Publicité : la loi change',
        'Publicité, la suite du procès',
        'Publicité mensongère',
        'La publicité en ligne a progressé d’un tiers en un an, selon la profession.',
        'Annonce publicitaire : le juge tranche',
      ],
    },
  },
  /** Labels that are a word of any story on the trade: `Annonce`, `Sponsorisé`, `Pub` */
  'short-label': {
    lines: ['(annonce[s]|pub|sponsorisé|sponsorisés|partenaire|promotion|publi-reportage|sponsor|promo)'],
    place: 'run',
    proof: {
      removes: ['Annonce', 'Sponsorisé', 'Pub'],
      keeps: ['Annonce surprise', 'Pub irlandais', 'Partenaire idéal'],
    },
  },
  /** Where an ad or a box cuts the text: `La suite après la publicité`, `L’article continue après la publicité` */
  'continues-below': {
    lines: [
      "suite (de l'article|de votre article|du texte) (ci-dessous|après la publicité|plus bas|sous la publicité)",
      'suite (après|sous) (la|cette) (publicité|pub|annonce|vidéo)',
    ],
    proof: {
      removes: ['Suite après la publicité', 'Suite de l’article ci-dessous'],
      keeps: [
        'Suite après la défaite',
        'La suite du procès en mai',
        'Le combat continue après la défaite',
        'La suite sous la pluie',
        'L’article continue de faire débat',
      ],
    },
  },
  /** Labels of paid matter, at an edge: `Contenu sponsorisé`, `Publireportage` */
  'paid-label': {
    lines: ['(en partenariat avec|en collaboration avec|proposé par|contenu réalisé (par|avec)) {publication}'],
    words: [
      'publireportage',
      'publi-communiqué',
      'publicommuniqué',
      'communiqué sponsorisé',
      'contenu publi-rédactionnel',
      'annonce sponsorisée',
    ],
    place: 'edges',
    proof: {
      removes: ['En partenariat avec Banque Exemple', 'Publi-communiqué'],
      keeps: [
        'En partenariat avec la mairie, le club ouvre samedi.',
        'Contenu sponsorisé : un marché de millions qui grossit chaque année.',
        'Article de loi',
        'Présenté par erreur',
      ],
    },
  },
  /** Who paid, alone on its line: `Sponsorisé par Banque Exemple` */
  'paid-by': {
    lines: [
      '(sponsorisé|présenté|offert|proposé|parrainé|financé|commandité) par[ :|:] {name}',
      '(contenu|article) (sponsorisé|proposé|rédigé|conçu) (par|pour) {name}',
    ],
    place: 'edges',
    proof: {
      removes: ['Sponsorisé par Banque Exemple', 'Contenu proposé par Acme'],
      keeps: ['Présenté par ses voisins, le projet est arrivé au conseil.', 'Offert par le club, le tournoi débute'],
    },
  },
  /** Networks that fill a box: `Contenus sponsorisés par Outbrain`, `Annonces Google` */
  network: {
    lines: [
      '[contenus |contenu |liens |recommandé |articles ](sponsorisés|sponsorisé|recommandés|proposés|recommandé) par ' +
        '(taboola|outbrain|mgid|google|ligatus|dianomi)',
      '(par|by) (taboola|outbrain)',
      '(annonces|publicités|annonce) google',
    ],
    proof: {
      removes: ['Contenus sponsorisés par Outbrain', 'Annonces Google', 'par Taboola'],
      keeps: ['Les annonces de Google ont coûté plus cher', 'Recommandés par la mairie, les bus'],
    },
  },
  /** Controls of an ad: `Passer la publicité`, `Fermer la publicité`, `La publicité se termine dans 5 secondes` */
  control: {
    lines: [
      "(fermer|passer|ignorer|masquer|signaler|sauter) [la|cette|l'|cette] (publicité|pub|annonce)",
      "(passer|fermer|ignorer) l'annonce[ publicitaire]",
    ],
    words: ['la publicité se termine dans 5 secondes'],
    proof: {
      removes: ['Passer la publicité', 'Fermer la publicité', 'Passer l’annonce'],
      keeps: [
        'Passer la frontière',
        'La publicité se termine au tribunal',
        'Masquer la publicité du stade, demande un élu',
      ],
    },
  },
  /** What a link pays: `Cet article contient des liens affiliés.` */
  affiliate: {
    lines: [
      '[note : |* |info : ](cet article|cette page|ce site|ce guide|ce contenu|nos articles|cette sélection|' +
        'notre site) [peut|peuvent] (contient|contiennent|contenir|comporte|comportent|inclut|comporter|utilise) ' +
        "[certains|des] [des] (liens d'affiliation|liens affiliés|liens sponsorisés|liens rémunérés|liens partenaires|" +
        "liens commerciaux|liens d'affiliation rémunérés)[(.|,| :|:| -| et| qui| sur) {matter}]",
      '[note : |* ](certains|les|plusieurs|des|tous les) [des] liens ' +
        '(de cet article|de cette page|présents|figurant|contenus|ci-dessus|ci-dessous|suivants|publiés|' +
        'dans cet article) {title} (affiliés|affiliation|sponsorisés|rémunérés|affilié|affiliée)[{matter}]',
    ],
    proof: {
      removes: ['Cet article contient des liens affiliés.', 'Certains liens de cet article sont affiliés.'],
      keeps: [
        'Cet article de loi contient des pièges, dit la juge.',
        'Les liens de cette famille avec la mafia sont anciens.',
        'Si vous achetez une maison, la banque touche une commission.',
        'Le maire peut percevoir une indemnité.',
        'En tant que partenaire du projet, la ville paiera.',
      ],
    },
  },
  /** Where an ad cuts the text: `La suite après cette publicité` */
  'after-this': {
    lines: [
      "(la suite|suite de l'article|la suite de l'article|suite) après (cette|la) (publicité|pub|annonce)",
      "l'article continue après la publicité",
      'contenu (sponsorisé|partenaire)',
    ],
    proof: {
      removes: ['La suite après cette publicité', 'Contenu sponsorisé'],
      keeps: ['La suite après cette pause', 'Contenu du testament'],
    },
  },
} satisfies ProvenFamily
