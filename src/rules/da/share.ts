import type { Family } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Del artiklen`, `Del på Facebook`, `Kopier link` */
  'share-this': {
    lines: [
      '(del|send|tip om|tweet) [(denne|dette|hele)] (artiklen|artikel|indlægget|siden|videoen|opslaget)[ (på|via|med|del|til) {words}| del]',
      'del (på|via|med|i) {buttons}',
      'del på (facebook|twitter|x|linkedin|e-mail|mail) del på {matter}',
      'del (på|via)',
      '(kopier|kopiér) (link|linket)',
      'link[et] [er] kopieret[ {words}]',
      '(klik for at dele|klik for at sende|klik for at udskrive|klik for at|klik her for at) {title} \\(åbner i [et] nyt vindue\\)',
      '(klik for at dele|klik for at udskrive|del dette|del med venner|del på sociale medier)[ {words}]',
      '[synes godt om: ](like|synes godt om) indlæser',
    ],
  },
  /** A button of one word: `Del`, `Følg` */
  button: {
    lines: ['(del|delinger|følg|følger|synes godt om|tweet|send)', '{n} (delinger|synes godt om)'],
    place: 'run',
  },
  /** `Følg os på Facebook`, `Find os på Facebook` */
  'follow-us': {
    lines: [
      '(følg|find|like|besøg) (os|{publication}) [også|her] på[ {platforms}][ {words}]',
      'følg os[ (her|på sociale medier|på de sociale medier)]',
    ],
    endings: ['(følg|like) (os|{publication}) på {platforms}'],
    place: 'edges',
  },
} satisfies Family
