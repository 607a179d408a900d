import type { Family } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Del artikkel`, `Del på Facebook`, `Kopier lenke` */
  'share-this': {
    lines: [
      '(del|tips om|send|tweet) [(denne|dette|hele)] (artikkelen|artikkel|saken|sak|saka|innlegget|siden|videoen)[ (på|via|med) {words}]',
      'del (på|via|med|i) {buttons}',
      'del (på|via)',
      '(kopier|kopiér) (lenke|lenken|link|lenkja)',
      'lenke[n] [er] kopiert[ {words}]',
      '(klikk for å dele|klikk for å sende|klikk for å skrive ut|klikk for å) {title} \\(åpnes i [en|et] ny[tt] (fane|vindu)\\)',
      '(klikk for å dele|klikk for å skrive ut|del dette|del med|del med venner|del på sosiale medier)[ {words}]',
      '[liker: ](lik|liker) laster inn',
    ],
  },
  /** A button of one word: `Del`, `Følg`, `Lik` */
  button: {
    lines: ['(del|delinger|følg|følger|lik|liker|tweet|tips|skriv ut)', '{n} (delinger|liker)'],
    place: 'run',
  },
  /** `Følg oss på Facebook`, `Lik oss på Facebook` */
  'follow-us': {
    lines: [
      '(følg|lik|finn|besøk) (oss|{publication}) [også|her] på[ {platforms}][ {words}]',
      'følg oss[ (her|i sosiale medier|på sosiale medier)]',
    ],
    endings: ['(følg|lik) (oss|{publication}) på {platforms}'],
    place: 'edges',
  },
} satisfies Family
