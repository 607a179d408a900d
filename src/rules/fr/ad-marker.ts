import type { Family } from '../rule.js'

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
  },
  /** Labels that are a word of any story on the trade: `Annonce`, `Sponsorisé`, `Pub` */
  'short-label': {
    lines: ['(annonce[s]|pub|sponsorisé|sponsorisés|partenaire|promotion|publi-reportage|sponsor|promo)'],
    place: 'run',
  },
  /** Where an ad or a box cuts the text: `La suite après la publicité`, `L’article continue après la publicité` */
  'continues-below': {
    lines: [
      "suite (de l'article|de votre article|du texte) (ci-dessous|après la publicité|plus bas|sous la publicité)",
      'suite (après|sous) (la|cette) (publicité|pub|annonce|vidéo)',
    ],
  },
  /** Labels of paid matter, at an edge: `Contenu sponsorisé`, `Publireportage` */
  'paid-label': {
    lines: ['(en partenariat avec|en collaboration avec|proposé par|contenu réalisé (par|avec)) {publication}'],
    words: [
      'publi-communiqué',
      'publicommuniqué',
      'communiqué sponsorisé',
      'contenu publi-rédactionnel',
      'annonce sponsorisée',
    ],
    place: 'edges',
  },
  /** Who paid, alone on its line: `Sponsorisé par Banque Exemple` */
  'paid-by': {
    lines: [
      '(sponsorisé|présenté|offert|proposé|parrainé|financé|commandité) par[ :|:] {name}',
      '(contenu|article) (sponsorisé|proposé|rédigé|conçu) (par|pour) {name}',
    ],
    place: 'edges',
  },
  /** Networks that fill a box: `Contenus sponsorisés par Outbrain`, `Annonces Google` */
  network: {
    lines: [
      '[contenus |contenu |liens |recommandé |articles ](sponsorisés|sponsorisé|recommandés|proposés|recommandé) par (taboola|outbrain|mgid|google|ligatus|dianomi)',
      '(par|by) (taboola|outbrain)',
      '(annonces|publicités|annonce) google',
    ],
  },
  /** Controls of an ad: `Passer la publicité`, `Fermer la publicité`, `La publicité se termine dans 5 secondes` */
  control: {
    lines: [
      "(fermer|passer|ignorer|masquer|signaler|sauter) [la|cette|l'|cette] (publicité|pub|annonce)",
      "(passer|fermer|ignorer) l'annonce[ publicitaire]",
    ],
  },
  /** What a link pays: `Cet article contient des liens affiliés.`, `Exemple peut percevoir une commission si vous achetez via ces liens.` */
  affiliate: {
    lines: [
      "[note : |* |info : ](cet article|cette page|ce site|ce guide|ce contenu|nos articles|cette sélection|notre site) [peut|peuvent] (contient|contiennent|contenir|comporte|comportent|inclut|comporter|utilise) [certains|des] [des] (liens d'affiliation|liens affiliés|liens sponsorisés|liens rémunérés|liens partenaires|liens commerciaux|liens d'affiliation rémunérés)[(.|,| :|:| -| et| qui| sur) {matter}]",
      '[note : |* ](certains|les|plusieurs|des|tous les) [des] liens (de cet article|de cette page|présents|figurant|contenus|ci-dessus|ci-dessous|suivants|publiés|dans cet article) {title} (affiliés|affiliation|sponsorisés|rémunérés|affilié|affiliée)[{matter}]',
    ],
  },
} satisfies Family
