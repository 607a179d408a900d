import type { ProvenFamily } from '../rule.js'

const TIP =
  'una notizia da segnalare|una segnalazione|segnalare una notizia|inviare una segnalazione|informazioni|una notizia'

/** Who took the picture, who wrote the story, and where to reach them. */
export const credit = {
  /** `Foto: Anna Rossi/ANSA`, `Foto di Anna Rossi`, `Crediti: Getty Images` */
  photo: {
    lines: [
      '(foto|fotografia|fotografie|foto di copertina|foto in alto|foto in apertura|fonte foto|crediti foto|' +
        'credit foto|credits|credit|crediti|photo credit|photo credits|ph|ph.|foto copertina|immagine di copertina|' +
        'fotografo|foto credit|foto e video|immagine in evidenza)[ ]: {credit}',
      '(foto|fotografia|fotografie|illustrazione|illustrazioni|disegno|ph|ph.) (di|da|by) {author}',
      '(illustrazione|infografica|immagine|immagini|video|grafica|disegno)[ ](:|di) {author}',
      'foto (ansa|lapresse|imagoeconomica|agf|ufficio stampa|getty|getty images|afp|archivio|fotogramma|ipa|xinhua|web)[[ ]/[ ]{credit}]',
    ],
    endings: [
      '(foto|crediti|fonte foto|foto credit|credits)[ ]: {credit}',
      '(foto via|immagine via|fonte foto:) {url}',
    ],
    proof: {
      removes: [
        'Foto: Anna Rossi/ANSA',
        '(Foto: Anna Rossi)',
        'Foto di Anna Rossi',
        'Crediti: Getty Images',
        'Foto ANSA',
        'Fonte foto: Facebook',
        'Foto: Pixabay',
        'Illustrazione di Anna Rossi',
      ],
      keeps: [
        'Foto: lo scatto premiato mostra un airone all’alba.',
        'La foto di Anna Rossi ha vinto il premio.',
        'Foto di famiglia al vertice',
        'Crediti: come averli senza rischi',
        'Video: così cadde il ponte',
      ],
    },
  },
  /** Where the words could be a subhead: `Immagine: Museo del Mare` */
  courtesy: {
    lines: [
      '(immagine|immagini|video|grafica|infografica|illustrazione)[ ]: {credit}',
      '(per gentile concessione|per concessione|cortesia) (di|del|della) {credit}',
    ],
    place: 'edges',
    proof: {
      removes: ['Immagine: UNICEF', 'Per gentile concessione di Museo Esempio'],
      keeps: ['Cortesia di paese', 'Immagine: tutto ciò che dice lo specchio', 'Immagine del paese in gioco'],
    },
  },
  /** `Twitter: @anna`, `Tutti gli articoli di Anna Rossi` */
  contact: {
    lines: [
      '(seguimi|mi trovi|seguitemi) (su|:)[ ]({platforms}|{handle}|{url})[[ ]:[ ]({handle}|{words})| {handle}| \\({handle}\\)]',
      'segui {author} su {platforms}[[ ]:[ ]({handle}|{words})| {handle}| \\({handle}\\)]',
      `(hai|vuoi|avete) (${TIP})[?] (scrivici|scrivi|invia|contatta|mandaci|segnalacela){rest}`,
      `(hai|vuoi|avete) (${TIP})[?] (scrivici|contattaci|scrivi a)`,
      '(contatta|contattate) la redazione',
      '{author}[,|:| -| /| \\|] ({email}|{handle})',
      '(tutti gli articoli|leggi tutti gli articoli|vedi tutti gli articoli|altri articoli|articoli|' +
        'leggi altri articoli|visualizza tutti gli articoli|leggi gli articoli) (di|da) {author}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Hai una notizia da segnalare? Scrivici',
        'Contatta la redazione',
        'Anna Rossi @anna_rossi',
        'Tutti gli articoli di Anna Rossi',
      ],
      keeps: [
        'Seguimi su Twitter, ha scritto l’assessore.',
        'Hai informazioni? ha chiesto il giudice.',
        'Chi ha notizie può scrivere a segnalazioni@polizia.example o chiamare il 112.',
        'Contatti con la vittima: nessuno',
        'Scrivi a casa',
      ],
    },
  },
  /** `Anna Rossi è una giornalista di Esempio.` */
  biography: {
    shapes: [
      {
        holds: ' è ',
        pattern:
          /^(?:\p{Lu}[\p{L}.'’-]{0,30} )(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|de|di|del|della|la|lo|e) ){1,5}è (?:una? |un’)?(?:[\p{L}-]{2,20} ){0,4}(?:giornalista|redattrice|redattore|corrispondente|editorialista|collaboratrice|collaboratore|cronista|caporedattore|caporedattrice|blogger|inviata|inviato)(?:[ ,](?:di|del|della|dell|dal|presso|per|e|in|a|freelance|professionista|pubblicista|specializzat[ao]|esperta?o?|politic[ao]|economic[ao])[^.\n]{2,160})?(?:\. [^\n]{2,250})?\.?$/u,
      },
    ],
    place: 'tail',
    proof: {
      removes: [
        'Anna Rossi è una giornalista di Esempio.',
        'Luca De Neri è redattore della cronaca. Prima lavorava in radio.',
      ],
      keeps: [
        'Anna Rossi è sospettata del furto, secondo la polizia.',
        'L’arrestato è giornalista e vive a Lima, dice il giudice.',
        'Anna Rossi è la sindaca più giovane del paese.',
      ],
    },
  },
  /** A heading with a name, above a biography: `Chi è Maria Gomez` */
  'about-name': {
    lines: ['chi è {author}'],
    place: 'tail',
    headsBiography: 'named',
    proof: { removes: ['Chi è Maria Gomez', 'Chi è Jo Ng'], keeps: ['Chi è stato?', "L'autore è ignoto."] },
  },
  /** A heading above a biography: `Informazioni sull'autore` */
  'about-author': {
    lines: ["(informazioni sull'autore|sull'autore|sull'autrice|l'autore|l'autrice|biografia|chi sono)"],
    place: 'tail',
    headsBiography: 'any',
    proof: { removes: ["Informazioni sull'autore", "L'autrice"], keeps: ['Chi è stato?', "L'autore è ignoto."] },
  },
  /** A plea to write to the desk: `Hai trovato un errore? Scrivici a redazione@giornale.example` */
  'write-us': {
    lines: [
      '[{title}? |se (hai|avete) (una|qualche) (domanda|segnalazione|osservazione), ](scrivici|scriveteci|inviaci|' +
        'inviateci|mandaci|mandateci|contattaci|contattateci|segnalacelo|faccelo sapere)[ {words}][:] {email}',
      '[{title}? |se (hai|avete) (una|qualche) (domanda|segnalazione|osservazione), ]' +
        '(inviaci|inviateci|mandaci|mandateci|scrivici) {title} whatsapp[ {matter}]',
      '(hai|avete) (trovato|notato|visto) (un|qualche) (errore|refuso)[ {words}]? (scrivici|segnalalo|segnalacelo|segnalatelo|scriveteci|scrivi)[ {matter}]',
      '(hai|avete) (una notizia|una storia|una segnalazione|un suggerimento|notizie) da ' +
        '(segnalarci|raccontarci|segnalare|proporci)? (scrivi|scrivici|contattaci|invia|manda)[ {words}] {email}',
      '(hai|avete) (domande|una domanda|dubbi|suggerimenti|domande o suggerimenti)? (scrivi|scrivici|invia|scriveteci)[ {words}] {email}',
    ],
    proof: {
      removes: [
        'Hai trovato un errore? Scrivici a redazione@giornale.example',
        'Hai una notizia da segnalarci? Scrivi a redazione@giornale.example',
        'Inviaci le tue foto su WhatsApp al 333 0000000',
        'Hai domande? Scrivi a redazione@giornale.example',
        'Scrivici a redazione@giornale.example',
      ],
      keeps: [
        'Se hai sintomi, scrivici a urgenze@ospedale.example',
        'I testimoni possono scrivere a polizia@porto.example.',
        'Hai visto qualcosa? Scrivi a polizia@porto.example',
        'Scrivici, chiese la maestra agli alunni.',
      ],
    },
  },
} satisfies ProvenFamily
