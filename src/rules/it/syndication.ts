import type { ProvenFamily } from '../rule.js'

const STORY = 'articolo|contenuto|testo|servizio|reportage|approfondimento'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `L’articolo Il ponte riapre proviene da Esempio.` */
  'appeared-first': {
    lines: [
      "(l'articolo|questo articolo|il post|la notizia) {work} " +
        '(proviene da|proviene dal|sembra essere il primo su|è stato pubblicato su|' +
        'è stato pubblicato per la prima volta su|è tratto da|arriva da|è apparso per la prima volta su) {site}',
    ],
    endings: [
      "(l'articolo|questo articolo|il post|la notizia) {work} " +
        '(proviene da|proviene dal|sembra essere il primo su|è tratto da|arriva da|è apparso per la prima volta su) ' +
        '{site}',
    ],
    proof: {
      removes: [
        'L’articolo Il ponte riapre proviene da Giornale Esempio.',
        'L’articolo Il ponte riapre sembra essere il primo su Esempio.',
      ],
      keeps: ['L’articolo del codice proviene da Roma', 'La notizia arriva da fonti mediche, dice il giudice.'],
    },
  },
  /** A story about itself: `Questo articolo è stato pubblicato originariamente su Esempio` */
  'originally-appeared': {
    lines: [
      '(questo articolo|questo testo|una versione di questo articolo|questo contenuto|questa intervista) ' +
        '(è stato|è stata|è|è apparso) (originariamente|inizialmente) (pubblicato|pubblicata|apparso|apparsa) {matter}',
      '(questo articolo|questo testo|questo contenuto) è (stato ripubblicato|ripubblicato|ripreso) (da|dal|con|su) {matter}',
      '(questo articolo|questo testo) è tratto (da|dal|dalla) (numero|newsletter|mensile|magazine) {matter}',
      '(questo articolo|questo testo|questo contenuto|questa notizia) è (stato|stata) (tradotto|tradotta) automaticamente[ {rest}|. {matter}]',
      "[questo ](articolo|testo)[ è stato] tradotto (dall'inglese|dal francese|dallo spagnolo|dal tedesco|dal {words})[ da {author}]",
      '(pubblicato|apparso) (originariamente|inizialmente) (su|in|sul) {publication}',
      "(leggi l'originale|traduzione di {author})",
    ],
    endings: [
      'questo articolo è [stato ](pubblicato originariamente|originariamente pubblicato|ripubblicato) (su|da) {publication}[. {rest}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Questo articolo è stato tradotto automaticamente.',
        'Questo articolo è ripubblicato da The Conversation con licenza Creative Commons.',
        'Pubblicato originariamente su Esempio',
      ],
      keeps: [
        'Questo articolo è stato pubblicato su Nature.',
        'Questo articolo è tratto da un libro.',
        'Questo articolo è stato pubblicato anche in Francia e ha fatto discutere.',
        'Questo testo è stato tradotto in inglese dal poeta.',
        'Questo articolo della costituzione vale per tutti.',
        'Questo testo è stato scritto con rabbia in carcere.',
        'Pubblicato nel 1605, il libro vive ancora.',
      ],
    },
  },
  /** `Questo testo è stato generato con l’intelligenza artificiale` */
  machine: {
    lines: [
      '(contenuto|testo|articolo|immagine|traduzione|sintesi|riassunto) ' +
        '(generato|generata|prodotto|tradotto|creato|creata|realizzato) ' +
        "(con|dall'|dall|tramite)[ ](intelligenza artificiale|l'intelligenza artificiale|ia|ai|l'ia|l'ai|" +
        "l'aiuto dell'intelligenza artificiale)",
    ],
    words: ["questo testo è stato generato con l'intelligenza artificiale"],
    place: 'edges',
    proof: {
      removes: ['Contenuto generato con intelligenza artificiale'],
      keeps: [
        'Immagine generata dal sole',
        'Questo romanzo è stato scritto con intelligenza',
        'Questo testo è stato scritto da suore.',
      ],
    },
  },
  /** What the site says of its text: `Questo articolo proviene dal nostro archivio`, `Questo contenuto è stato realizzato da un inserzionista` */
  'own-note': {
    lines: [
      `questo (${STORY}) (proviene dal|fa parte del|appartiene al|è tratto dal) nostro archivio[ {words}]`,
      `questo (${STORY}) (è|è stato|viene) letto da una voce (artificiale|automatica|sintetica|generata {words})`,
      `questo (${STORY}) è [(stato)] (realizzato|prodotto|creato|sponsorizzato|scritto|pagato) da ` +
        '(un inserzionista|un nostro partner|un nostro inserzionista|uno sponsor|un partner commerciale)',
      '(articolo|testo|intervista|reportage) (pubblicato|pubblicata|apparso|apparsa) ' +
        '(originariamente|originalmente|per la prima volta|in origine) (su|sul|in) {publication}',
    ],
    proof: {
      removes: [
        'Questo articolo proviene dal nostro archivio',
        'Questo contenuto è stato realizzato da un inserzionista',
        'Questo articolo è letto da una voce artificiale',
        'Articolo pubblicato originariamente su porto24',
      ],
      keeps: [
        'Questo articolo proviene dalla legge del 1948',
        'Questo testo è letto da una voce amica in piazza.',
        'Questo contenuto è stato pagato dalla banca.',
      ],
    },
  },
  /** Where it was printed first: `Questo articolo è stato pubblicato originariamente su Il Corriere del Porto.` */
  'first-printed': {
    lines: [
      "(questo|l'|il presente) [ ](articolo|testo|intervento) è (stato pubblicato|apparso|uscito) " +
        '(originariamente|per la prima volta|originalmente|in origine|inizialmente) (su|in|sul|sulla|nel|nella|da) ' +
        '{publication}',
    ],
    place: 'tail',
    proof: {
      removes: ['Questo articolo è stato pubblicato originariamente su Il Corriere del Porto.'],
      keeps: ['Questo testo è apparso per la prima volta sul muro del liceo.'],
    },
  },
} satisfies ProvenFamily
