import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 comentarii`, `Comentarii (32)`, `Vezi comentariile` */
  count: {
    lines: ['{n} [de] (comentariu|comentarii|răspunsuri|raspunsuri)'],
    place: 'edges',
    proof: {
      removes: ['12 comentarii', '0 comentarii'],
      keeps: [
        '12 comentarii rasiste',
        'Comentarii după meci',
        'Fără comentarii din partea clubului',
        'Citește comentariile și plânge',
      ],
    },
  },
  /** A word or two, which could be a heading of the story: `Comentarii`, `Comentează`, `Răspunde` */
  heading: {
    lines: ['sortează după[ ]:[ ](cele mai recente|cele mai vechi|relevanță|dată)'],
    place: 'run',
    proof: {
      removes: ['Sorteaza dupa : cele mai recente'],
      keeps: ['Comentariu final', 'Răspunde la timp', 'Nume de scenă'],
    },
  },
  /** `Lasă un răspuns Anulează răspunsul`, `Spune-ți părerea`, `Fii primul care comentează` */
  invitation: {
    lines: [
      'vrei să comentezi[?] (autentifică-te|conectează-te|abonează-te|loghează-te)[ {rest}]',
      '(anulează|anuleaza) răspunsul',
      'comentarii închise',
    ],
    proof: {
      removes: ['Vrei să comentezi? Autentifică-te', 'Comentarii închise'],
      keeps: [
        'Comentariile sunt închise, a spus purtătorul de cuvânt.',
        'Pentru a comenta meciul, a venit special din Spania.',
        'Spune-ți părerea, cere primarul.',
        'Lasă un pahar cu apă la ușă, cere vecina.',
        'Fii primul la linie, spunea tatăl.',
        'Comentează legea juristul',
        'Comentariile sunt deplasate, spune primărița.',
      ],
    },
  },
  /** The labels of the form: `Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *` */
  form: {
    lines: [
      'comentariul tău (va fi publicat|așteaptă|este în așteptarea|a fost trimis)[ (după|în|spre|moderarea|moderării){rest}]',
      'trimiteți un comentariu',
      '(publică|trimite|postează) comentariul',
    ],
    proof: {
      removes: ['Comentariul tău va fi publicat după moderare', 'Trimiteți un comentariu', 'Publică comentariul'],
      keeps: [
        'Comentariul tău a fost util, a spus judecătorul.',
        'Trimiteți un comentator la meci',
        'Adresa ta nu va fi probă la proces, a spus judecătorul.',
        'Câmpurile sunt uscate',
        'Salvează-mi casa',
      ],
    },
  },
  /** Below the story only, for an interview asks it too: `Ce părere ai?` */
  'your-view': {
    lines: ['[tu ]ce (părere ai|părere aveți|crezi|credeți)[?| despre asta?]'],
    place: 'tail',
    proof: {
      removes: ['Ce părere ai?', 'Tu ce crezi?'],
      keeps: ['Ce părere ai? l-a întrebat judecătorul.', 'Ce crezi despre mama ta?'],
    },
  },
} satisfies ProvenFamily
