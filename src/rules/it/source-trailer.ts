import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Fonte: ANSA`, `Fonti: AGI, Reuters`, `Via Esempio`, below the story */
  source: {
    lines: [
      '(fonte|fonti|via|fonte originale|tratto da|fonte notizia|fonte articolo|riferimenti)[ ]: {publication}',
      '(fonte|fonti) (-|–|—|\\||/|=) {publication}',
      '(tratto da|fonte|preso da) {publication}',
    ],
    words: ['fonte', 'fonti'],
    endings: ['(fonte|fonti)', '(fonte|fonti|via|tratto da)[ ]: {publication}'],
    place: 'tail',
    proof: {
      removes: ['Fonte: ANSA', 'Fonte: Giornale Esempio', 'Fonti: AGI, Reuters', 'Fonte', 'Tratto da Esempio'],
      keeps: [
        'Fonti: la polizia, l’ospedale e due testimoni lo confermano.',
        'Una fonte del ministero ha smentito.',
        'Fonte di vita e di lite',
        'Via libera al ponte',
      ],
    },
  },
  /** The same with an address: `Fonte: https://giornale.example/4`, `Leggi l’articolo originale` */
  address: {
    lines: [
      '(fonte|fonti|via|link|articolo originale|articolo completo|maggiori informazioni|url|pubblicato su|' +
        "link originale|leggi l'articolo completo su|link all'articolo|continua a leggere su|per approfondire)[ ][:][ ]" +
        '{url}',
      "(leggi|vedi|vai) (l'articolo|il testo|la notizia|all'articolo) (originale|completo|completa|originale qui|integrale)[ (su|qui)][:] {url}",
      "(leggi|vedi|vai) (l'articolo originale|il testo originale|la versione originale|all'articolo originale|" +
        'alla fonte|la fonte)[ (su {publication}|qui|in inglese)]',
    ],
    endings: ['(fonte|fonti|via|link)[ ][:][ ]{url}', "(leggi|vedi) l'articolo originale[ (su {publication}|qui)]"],
    place: 'tail',
    proof: {
      removes: [
        'Fonte: https://giornale.example/4',
        'Leggi l’articolo originale',
        'Articolo completo: www.giornale.example/4',
      ],
      keeps: [
        'Leggere il testo originale costa, ammette la prof.',
        'Link fatale',
        'Chi sa qualcosa può andare su https://polizia.example/avviso e avvisare.',
      ],
    },
  },
  /** `Con informazioni di ANSA`, `(con fonte AdnKronos)` */
  'with-agency': {
    lines: [
      '(con informazioni di|con fonte|con|in collaborazione con|con il contributo di|fonte) ' +
        '(ansa|agi|adnkronos|askanews|lapresse|reuters|afp|italpress|agenzie)[ e {credit}]',
      'con informazioni (di|da|del) {credit}',
    ],
    endings: ['(con fonte|con) (ansa|agi|adnkronos|askanews|reuters|agenzie)', 'con informazioni (di|da) {credit}'],
    place: 'tail',
    proof: {
      removes: ['Con informazioni di Reuters', '(con fonte Adnkronos)', 'Con informazioni da Agenzia Esempio'],
      keeps: [
        'Con le sue spie, il re vinse la battaglia.',
        'Con il tempo',
        'Con informazioni di ieri, il debito cala.',
      ],
    },
  },
} satisfies ProvenFamily
