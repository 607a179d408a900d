import type { Family } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Dela artikel`, `Dela på Facebook`, `Kopiera länk` */
  'share-this': {
    lines: [
      '(dela|tipsa om|mejla|skicka|maila|spara) [(den här|denna|hela|det här)] (artikeln|artikel|inlägget|inlägg|sidan|sida|nyheten|texten|videon|detta)[ (på|via|med) {words}]',
      'dela (på|via|med|i) {buttons}',
      'dela (på|via)',
      '(kopiera|kopiera artikelns) länk[en]',
      'länk[en] (kopierad|har kopierats)[ {words}]',
      '(klicka för att dela|klicka för att skicka|klicka för att skriva|dela) {title} \\(öppnas i [ett] nytt fönster\\)',
      '(klicka för att dela|klicka för att e-posta|klicka för utskrift|dela detta|dela det här|dela med dig|dela på sociala medier)[ {words}]',
      '[gilla: ]gilla laddar in',
    ],
  },
  /** A button of one word: `Dela`, `Följ`, `Gilla` */
  button: {
    lines: ['(dela|delningar|följ|följer|gilla|gillar|twittra|tweeta|mejla|tipsa|skriv ut)', '{n} (delningar|gillar)'],
    place: 'run',
  },
  /** `Följ oss på Facebook`, `Gilla oss på Facebook` */
  'follow-us': {
    lines: [
      '(följ|gilla|hitta|besök) (oss|{publication}) [även|också|här] på[ {platforms}][ {words}]',
      'följ oss[ (här|i sociala medier|på sociala medier)]',
    ],
    endings: ['(följ|gilla) (oss|{publication}) på {platforms}'],
    place: 'edges',
  },
} satisfies Family
