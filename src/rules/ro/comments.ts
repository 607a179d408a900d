import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 comentarii`, `Comentarii (32)`, `Vezi comentariile` */
  count: {
    lines: ['{n} [de] (comentariu|comentarii|răspunsuri|raspunsuri)'],
    place: 'edges',
  },
  /** A word or two, which could be a heading of the story: `Comentarii`, `Comentează`, `Răspunde` */
  heading: {
    lines: ['sortează după[ ]:[ ](cele mai recente|cele mai vechi|relevanță|dată)'],
    place: 'run',
  },
  /** `Lasă un răspuns Anulează răspunsul`, `Spune-ți părerea`, `Fii primul care comentează` */
  invitation: {
    lines: [
      'vrei să comentezi[?] (autentifică-te|conectează-te|abonează-te|loghează-te)[ {rest}]',
      '(anulează|anuleaza) răspunsul',
      'comentarii închise',
    ],
  },
  /** The labels of the form: `Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *` */
  form: {
    lines: [
      'comentariul tău (va fi publicat|așteaptă|este în așteptarea|a fost trimis)[ (după|în|spre|moderarea|moderării){rest}]',
      'trimiteți un comentariu',
      '(publică|trimite|postează) comentariul',
    ],
  },
  /** Below the story only, for an interview asks it too: `Ce părere ai?` */
  'your-view': { lines: ['[tu ]ce (părere ai|părere aveți|crezi|credeți)[?| despre asta?]'], place: 'tail' },
} satisfies Family
