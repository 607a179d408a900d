import type { ProvenFamily } from '../rule.js'

/** Who took the picture, who wrote the story, and where to reach them. */
export const credit = {
  /** `Photo : Anne Roy / AFP`, `Crédit photo : Anne Roy`, `Crédits : Getty` */
  photo: {
    lines: [
      '(photo|photos|photographie|crédit photo|crédits photo|crédits photos|crédit photos|crédit|crédits|' +
        "crédit image|photo d'archives|photo de une|photo à la une|photographe|photo d'illustration|image à la une|" +
        'crédit vidéo|image de une)[ ]: {credit}',
      "(photo|photos|photographie|photographies|illustration|dessin|infographie) (par|de|:|d') {author}",
      '(illustration|infographie|image|images|vidéo|dessin|cartographie|capture)[ ]: {author}',
      '(gracieuseté|courtoisie|crédits|crédit)[ :|:|,| de] {credit}',
      'photo {credit}, (la presse|archives la presse|agence france-presse|le devoir|la presse canadienne|' +
        'getty images|associated press|reuters|archives {credit}|{credit})',
      'photo (tirée|fournie|prise|tiré) (de|du|par|sur) {rest}',
    ],
    endings: ['(photo|photos|crédit photo|crédits photo|crédit|crédits)[ ]: {credit}', '(photo via|image via) {url}'],
    proof: {
      removes: [
        'Photo : Anne Roy / AFP',
        'Crédit photo : Anne Roy',
        'Crédits photos : Anne Roy',
        '• Crédits : Getty',
        'Photo : DR',
        'PHOTO ANNE ROY, LA PRESSE',
        '(Photo: Archives)',
        'Illustration : Anne Roy',
      ],
      keeps: [
        'Photo : le cliché primé montre un héron à l’aube.',
        'La photo de Anne Roy a gagné le prix.',
        'Photo de famille au sommet',
        'Crédit : comment l’obtenir sans risque',
        'Vidéo : ainsi tomba le pont',
      ],
    },
  },
  /** Where the words could be a subhead; `© Exemple` is taken everywhere */
  courtesy: {
    lines: [
      '(image|images|illustration|infographie|vidéo)[ ]: {credit}',
      '(image|photo) via {publication}',
      "d'après {publication}",
    ],
    place: 'edges',
    proof: {
      removes: ['Image : UNICEF', 'D’après Exemple'],
      keeps: ['D’après la police, le pont tiendra.', 'Image : tout ce que dit le miroir', 'Image du pays en jeu'],
    },
  },
  /** `Suivez-moi sur Twitter : @anne`, `Voir tous ses articles` */
  contact: {
    lines: [
      "(j'ai|vous avez|avez-vous|une|des) [une|des] (information|informations|info|infos|témoignage|témoignages) " +
        '(à transmettre|à nous transmettre|à partager|à nous partager|à signaler|à nous signaler)[ ?|?][ {rest}]',
      '(vous avez une info|vous avez une information|une info|une information)[ ?|?] (contactez|écrivez|appelez|prévenez|alertez){rest}',
      '(contactez|contacter|écrire à|joindre|alertez) (la|notre) rédaction[ :|:| par {words}| de {publication}]',
      "(suivez-moi|suivez {author}|me suivre|suivre {author}|suivez l'auteur|suivez notre journaliste) " +
        '(sur|:)[ ]({platforms}|{handle}|{url})[[ ]:[ ]({handle}|{words})| \\({handle}\\)| {handle}]',
      '{author}[,|:| -| /| \\|] ({email}|{handle})',
      "(voir tous les articles|tous les articles|plus d'articles|lire tous les articles|voir les articles|" +
        "ses derniers articles|du même auteur|les articles|articles) (de|par|d'|écrits par) {author}",
      '(vous avez|vous avez un|avez-vous) (un scoop|une information|une nouvelle|une info|une histoire) à ' +
        '(partager|nous transmettre|raconter|nous faire parvenir){matter}',
      "(écrivez-nous|écrivez-nous à l'adresse) {matter}(appelez|@){matter}",
    ],
    words: ['voir tous ses articles'],
    place: 'tail',
    proof: {
      removes: [
        'Une information à nous transmettre ? Écrivez-nous',
        'Contactez la rédaction',
        'Suivez-moi sur Twitter : @anne',
        'Suivez-moi sur Twitter : @anne_roy',
        'Anne Roy @anne_roy',
        'Voir tous les articles de Anne Roy',
        'Vous avez une information à partager ? Écrivez-nous.',
      ],
      keeps: [
        'Vous avez une info ? demande le policier.',
        'Suivez-moi sur Twitter, écrit l’élu.',
        'Toute personne ayant une information peut écrire à alerte@police.example ou appeler le 17.',
        'Contact avec la victime : aucun',
        'Courriel a cinquante ans',
      ],
    },
  },
  /** `Anne Roy est journaliste au service Économie.` */
  biography: {
    shapes: [
      {
        holds: ' est ',
        pattern:
          /^(?:\p{Lu}[\p{L}.'’-]{0,30} )(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|de|du|la|le|des|et) ){1,5}est (?:une? |la |le )?(?:[\p{L}-]{2,20} ){0,4}(?:journaliste|rédactrice|rédacteur|correspondante?|chroniqueuse|chroniqueur|reporter|éditorialiste|blogueuse|blogueur|pigiste)(?:[ ,](?:de|du|des|au|à|en|pour|et|chez|spécialisée?|indépendante?|basée?|politique|depuis|la)[^.\n]{2,160})?(?:\. [^\n]{2,250})?\.?$/u,
      },
    ],
    place: 'tail',
    proof: {
      removes: [
        'Anne Roy est journaliste au service Économie.',
        'Luc de la Tour est chroniqueur. Il a travaillé pour la radio.',
      ],
      keeps: [
        'Anne Roy est soupçonnée du vol, selon la police.',
        'Le suspect est journaliste et vit à Lima, dit le juge.',
        'Anne Roy est la plus jeune maire du pays.',
      ],
    },
  },
  /** A heading with a name, above a biography: `À propos de Maria Gomez` */
  'about-name': {
    lines: ["(à propos de |à propos d'|qui est ){author}"],
    place: 'tail',
    headsBiography: 'named',
    proof: {
      removes: ['À propos de Maria Gomez', 'Qui est Jo Ng'],
      keeps: ['À propos de quarante personnes.', "L'auteur est inconnu."],
    },
  },
  /** A heading above a biography: `À propos de l'auteur` */
  'about-author': {
    words: [
      "à propos de l'auteur",
      "à propos de l'autrice",
      "à propos de l'auteure",
      'à propos des auteurs',
      "l'auteur",
      "l'autrice",
    ],
    place: 'tail',
    headsBiography: 'any',
    proof: {
      removes: ["À propos de l'auteur", "L'autrice"],
      keeps: ['À propos de quarante personnes.', "L'auteur est inconnu."],
    },
  },
  /** A plea to write to the desk: `Une erreur dans cet article ? Signalez-la à bureau@journal.example` */
  'write-us': {
    lines: [
      '[{title}[ ]? |si vous avez (une|des) (question|questions|remarque|remarques|suggestion|suggestions), ]' +
        '(écrivez-nous|envoyez-nous|envoyez-nous vos {words}|contactez-nous|faites-le nous savoir|prévenez-nous|' +
        'adressez-nous|partagez-la avec nous)[ {words}][ ][:] {email}',
      '[{title}[ ]? ](envoyez-nous|envoyez nous|partagez avec nous|adressez-nous) {words} whatsapp[ {matter}]',
      '[vous avez (repéré|trouvé|vu|constaté) ](une|cette) (erreur|faute|coquille)[ {words}][ ]? ' +
        '(signalez-la|signalez-le|écrivez-nous|dites-le nous|prévenez-nous|signalez la|faites-le nous savoir)[{matter}]',
      'vous avez (une information|une histoire|un témoignage|une suggestion|une idée) ' +
        '(à nous|à partager avec nous|pour nous) {words}[ ]? (écrivez|envoyez|contactez|écrivez-nous)[ {words}] {email}',
      '(une|des|vous avez une|vous avez des) (question|questions|remarque|remarques|suggestion)[ {words}][ ]? ' +
        '(posez-la|posez-les|écrivez-nous|envoyez-la|envoyez-les|posez-nous)[ {words}] {email}',
    ],
    proof: {
      removes: [
        'Une erreur dans cet article ? Signalez-la à bureau@journal.example',
        'Écrivez-nous à bureau@journal.example',
        'Envoyez-nous vos photos et vidéos sur WhatsApp au 06 00 00 00 00',
        'Une question ? Posez-la à bureau@journal.example',
      ],
      keeps: [
        'Si vous toussez, écrivez-nous à urgence@hopital.example',
        'Les témoins peuvent écrire à police@port.example.',
        'Écrivez-nous, a demandé la maîtresse à ses élèves.',
      ],
    },
  },
  /** Who else worked on it: `Éditeur : Anne Martin`, `Relecture : Anne Martin` */
  hands: {
    lines: [
      '(éditeur|éditrice|édition|édité par|édition web|relecture|relu par|mise en page|mise en ligne|' +
        'secrétariat de rédaction|texte|textes|entretien|propos recueillis)[ ][:] {author}',
    ],
    place: 'tail',
    proof: {
      removes: ['Éditeur : Anne Martin', 'Relecture : Anne Martin'],
      keeps: ['Éditeur : un métier qui change', 'Édition : la fin du papier'],
    },
  },
} satisfies ProvenFamily
