import type { Family } from '../rule.js'

/** Who took the picture, who wrote the story, and where to reach them. */
export const credit = {
  /** `Foto: Anna Rossi/ANSA`, `Foto di Anna Rossi`, `Crediti: Getty Images` */
  photo: {
    lines: [
      '(foto|fotografia|fotografie|foto di copertina|foto in alto|foto in apertura|fonte foto|crediti foto|credit foto|credits|credit|crediti|photo credit|photo credits|ph|ph.|foto copertina|immagine di copertina|fotografo|foto credit|foto e video|immagine in evidenza)[ ]: {credit}',
      '(foto|fotografia|fotografie|illustrazione|illustrazioni|disegno|ph|ph.) (di|da|by) {author}',
      '(illustrazione|infografica|immagine|immagini|video|grafica|disegno)[ ](:|di) {author}',
      'foto (ansa|lapresse|imagoeconomica|agf|ufficio stampa|getty|getty images|afp|archivio|fotogramma|ipa|xinhua|web)[[ ]/[ ]{credit}]',
    ],
    endings: [
      '(foto|crediti|fonte foto|foto credit|credits)[ ]: {credit}',
      '(foto via|immagine via|fonte foto:) {url}',
    ],
  },
  /** Where the words could be a subhead: `Immagine: Museo del Mare` */
  courtesy: {
    lines: [
      '(immagine|immagini|video|grafica|infografica|illustrazione)[ ]: {credit}',
      '(per gentile concessione|per concessione|cortesia) (di|del|della) {credit}',
    ],
    place: 'edges',
  },
  /** `Scrivi a anna@giornale.example`, `Twitter: @anna`, `Tutti gli articoli di Anna Rossi` */
  contact: {
    lines: [
      '(seguimi|mi trovi|seguitemi) (su|:)[ ]({platforms}|{handle}|{url})[[ ]:[ ]({handle}|{words})| {handle}| \\({handle}\\)]',
      'segui {author} su {platforms}[[ ]:[ ]({handle}|{words})| {handle}| \\({handle}\\)]',
      '(hai|vuoi|avete) (una notizia da segnalare|una segnalazione|segnalare una notizia|inviare una segnalazione|informazioni|una notizia)[?] (scrivici|scrivi|invia|contatta|mandaci|segnalacela){rest}',
      '(hai|vuoi|avete) (una notizia da segnalare|una segnalazione|segnalare una notizia|inviare una segnalazione|informazioni|una notizia)[?] (scrivici|contattaci|scrivi a)',
      '(contatta|contattate) la redazione',
      '{author}[,|:| -| /| \\|] ({email}|{handle})',
      '(tutti gli articoli|leggi tutti gli articoli|vedi tutti gli articoli|altri articoli|articoli|leggi altri articoli|visualizza tutti gli articoli|leggi gli articoli) (di|da) {author}',
    ],
    place: 'tail',
  },
  /** `Anna Rossi è una giornalista di Esempio.` */
  biography: {
    shapes: [
      {
        holds: ' ',
        pattern:
          /^(?:\p{Lu}[\p{L}.'’-]{0,30} )(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|de|di|del|della|la|lo|e) ){1,5}è (?:una? |un’)?(?:[\p{L}-]{2,20} ){0,4}(?:giornalista|redattrice|redattore|corrispondente|editorialista|collaboratrice|collaboratore|cronista|caporedattore|caporedattrice|blogger|inviata|inviato)(?:[ ,](?:di|del|della|dell|dal|presso|per|e|in|a|freelance|professionista|pubblicista|specializzat[ao]|esperta?o?|politic[ao]|economic[ao])[^.\n]{2,160})?(?:\. [^\n]{2,250})?\.?$/u,
      },
    ],
    place: 'tail',
  },
  /** A heading with a name, above a biography: `Chi è Maria Gomez` */
  'about-name': { lines: ['chi è {author}'], place: 'tail', headsBiography: 'named' },
  /** A heading above a biography: `Informazioni sull'autore` */
  'about-author': {
    lines: ["(informazioni sull'autore|sull'autore|sull'autrice|l'autore|l'autrice|biografia|chi sono)"],
    place: 'tail',
    headsBiography: 'any',
  },
} satisfies Family
