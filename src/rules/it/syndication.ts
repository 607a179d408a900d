import type { Family } from '../rule.js'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `L’articolo Il ponte riapre proviene da Esempio.` */
  'appeared-first': {
    lines: [
      "(l'articolo|questo articolo|il post|la notizia) {work} (proviene da|proviene dal|sembra essere il primo su|è stato pubblicato su|è stato pubblicato per la prima volta su|è tratto da|arriva da|è apparso per la prima volta su) {site}",
    ],
    endings: [
      "(l'articolo|questo articolo|il post|la notizia) {work} (proviene da|proviene dal|sembra essere il primo su|è tratto da|arriva da|è apparso per la prima volta su) {site}",
    ],
  },
  /** A story about itself: `Questo articolo è stato pubblicato originariamente su Esempio` */
  'originally-appeared': {
    lines: [
      '(questo articolo|questo testo|una versione di questo articolo|questo contenuto|questa intervista) (è stato|è stata|è|è apparso) [originariamente|inizialmente] (pubblicato|pubblicata|ripubblicato|tradotto|apparso|tratto) [originariamente|per la prima volta|in origine|anche|con licenza|in inglese] (su|da|in|con|dal|sul|sulla) {matter}',
      '(pubblicato|apparso) (originariamente|inizialmente|per la prima volta) (su|in|sul) {publication}',
      "(leggi l'originale|traduzione di {author})",
    ],
    endings: [
      'questo articolo è (stato |)(pubblicato originariamente|originariamente pubblicato|ripubblicato) (su|da) {publication}[. {rest}]',
    ],
    place: 'edges',
  },
  /** `Questo testo è stato generato con l’intelligenza artificiale` */
  machine: {
    lines: [
      "(questo testo|questo articolo|questo contenuto|questa sintesi|questo riassunto) è (stato|stata) (tradotto|generato|scritto|prodotto|redatto|realizzato|generata|elaborato|creato) [automaticamente|in parte] (con|da|tramite|grazie|con l'ausilio|con l'aiuto) [l'|di|dell'|un] [sistema di|supporto di] {words} (artificiale|ai|ia)[{matter}]",
    ],
    place: 'edges',
  },
} satisfies Family
