import type { Family } from '../rule.js'

/** Who took the picture, who wrote the story, and where to reach them. */
export const credit = {
  /** `Photo : Anne Roy / AFP`, `Crédit photo : Anne Roy`, `Crédits : Getty` */
  photo: {
    lines: [
      "(photo|photos|photographie|crédit photo|crédits photo|crédits photos|crédit photos|crédit|crédits|crédit image|photo d'archives|photo de une|photo à la une|photographe|photo d'illustration|image à la une|crédit vidéo|image de une)[ ]: {credit}",
      "(photo|photos|photographie|photographies|illustration|dessin|infographie) (par|de|:|d') {author}",
      '(illustration|infographie|image|images|vidéo|dessin|cartographie|capture)[ ]: {author}',
      '(gracieuseté|courtoisie|crédits|crédit)[ :|:|,| de] {credit}',
      'photo {credit}, (la presse|archives la presse|agence france-presse|le devoir|la presse canadienne|getty images|associated press|reuters|archives {credit}|{credit})',
      'photo (tirée|fournie|prise|tiré) (de|du|par|sur) {rest}',
    ],
    endings: ['(photo|photos|crédit photo|crédits photo|crédit|crédits)[ ]: {credit}', '(photo via|image via) {url}'],
  },
  /** Where the words could be a subhead: `Image : Musée de la mer`, `© Exemple` is taken everywhere */
  courtesy: {
    lines: [
      '(image|images|illustration|infographie|vidéo)[ ]: {credit}',
      '(image|photo) via {publication}',
      "d'après {publication}",
    ],
    place: 'edges',
  },
  /** `Suivez-moi sur Twitter : @anne`, `Courriel : anne@journal.example`, `Voir tous ses articles` */
  contact: {
    lines: [
      "(j'ai|vous avez|avez-vous|une|des) [une|des] (information|informations|info|infos|témoignage|témoignages) (à transmettre|à nous transmettre|à partager|à nous partager|à signaler|à nous signaler)[ ?|?][ {rest}]",
      '(vous avez une info|vous avez une information|une info|une information)[ ?|?] (contactez|écrivez|appelez|prévenez|alertez){rest}',
      '(contactez|contacter|écrire à|joindre|alertez) (la|notre) rédaction[ :|:| par {words}| de {publication}]',
      "(suivez-moi|suivez {author}|me suivre|suivre {author}|suivez l'auteur|suivez notre journaliste) (sur|:)[ ]({platforms}|{handle}|{url})[[ ]:[ ]({handle}|{words})| \\({handle}\\)| {handle}]",
      '{author}[,|:| -| /| \\|] ({email}|{handle})',
      "(voir tous les articles|tous les articles|plus d'articles|lire tous les articles|voir les articles|ses derniers articles|du même auteur|les articles|articles) (de|par|d'|écrits par) {author}",
      '(vous avez|vous avez un|avez-vous) (un scoop|une information|une nouvelle|une info|une histoire) à (partager|nous transmettre|raconter|nous faire parvenir){matter}',
      "(écrivez-nous|écrivez-nous à l'adresse) {matter}(appelez|@){matter}",
    ],
    place: 'tail',
  },
  /** `Anne Roy est journaliste au service Économie.` */
  biography: {
    shapes: [
      {
        holds: ' ',
        pattern:
          /^(?:\p{Lu}[\p{L}.'’-]{0,30} )(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|de|du|la|le|des|et) ){1,5}est (?:une? |la |le )?(?:[\p{L}-]{2,20} ){0,4}(?:journaliste|rédactrice|rédacteur|correspondante?|chroniqueuse|chroniqueur|reporter|éditorialiste|blogueuse|blogueur|pigiste)(?:[ ,](?:de|du|des|au|à|en|pour|et|chez|spécialisée?|indépendante?|basée?|politique|depuis|la)[^.\n]{2,160})?(?:\. [^\n]{2,250})?\.?$/u,
      },
    ],
    place: 'tail',
  },
  /** A heading with a name, above a biography: `À propos de Maria Gomez` */
  'about-name': { lines: ["(à propos de |à propos d'|qui est ){author}"], place: 'tail', headsBiography: 'named' },
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
  },
} satisfies Family
