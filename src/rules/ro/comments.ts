import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 comentarii`, `Comentarii (32)`, `Vezi comentariile` */
  count: {
    lines: ['{n} [de] (comentariu|comentarii|răspunsuri|raspunsuri)'],
    words: ['vezi comentariile'],
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
    words: ['răspunde', 'comentează', 'comentarii'],
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
    words: ['fii primul care comentează', 'spune-ți părerea', 'lasă un răspuns anulează răspunsul'],
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
    words: ['adresa ta de email nu va fi publicată. câmpurile obligatorii sunt marcate cu'],
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
  /** A counter and a plea: `Comentarii (14)`, `Tu ce părere ai? Scrie-ne în comentarii` */
  plea: {
    lines: [
      'comentarii[ ](\\({n}\\)|: {n})',
      'pentru a (comenta|lăsa un comentariu|adăuga un comentariu),[ te rugăm să| trebuie să| vă rugăm să] ' +
        '(te autentifici|vă autentificați|fii autentificat|te loghezi)',
      '[{matter}? ](scrie-ne|scrieți-ne|spune-ne|spuneți-ne|lasă-ne|lăsați-ne|așteptăm) ' +
        '[părerea ta|părerea voastră|părerea dumneavoastră|opinia ta|opiniile voastre|părerile voastre] ' +
        '(în|la|într-un) [secțiunea de] (comentarii|comentariu)',
      '{matter}? (lăsați|lasă|scrie|scrieți) un comentariu[ mai jos]',
    ],
    proof: {
      removes: [
        'Comentarii (14)',
        'Tu ce părere ai? Scrie-ne în comentarii',
        'Ce părere aveți? Lăsați un comentariu',
        '💬 Spune-ne părerea ta în comentarii',
      ],
      keeps: ['Tu ce părere ai despre pod?', 'Comentariile judecătorului'],
    },
  },
  /** Questions by mail, of those who have them: `Aveți întrebări? Scrieți-ne la desk@example.org` */
  'write-to-us': {
    lines: [
      '(aveți|ai) (întrebări|o întrebare|o sesizare|o poveste)? ' +
        '(scrie-ne|scrieți-ne|trimite-ne|trimiteți-ne|contactează-ne) [o] [mail|un mail|un email] (la|pe) [adresa] ' +
        '{email}',
    ],
    proof: {
      removes: ['Aveți întrebări? Scrieți-ne la desk@example.org'],
      keeps: ['Aveți întrebări? a întrebat judecătorul.'],
    },
  },
  /** A button for a comment: `Lasă un comentariu` */
  leave: {
    lines: ['(lasă|lăsați|adaugă|scrie) (un comentariu|comentariul tău|un comentariu nou)'],
    place: 'edges',
    proof: { removes: ['Lasă un comentariu'], keeps: ['Scrie un comentariu și ajunge la poliție'] },
  },
  /** Who is not known may not comment: `Autentifică-te pentru a comenta` */
  'log-in': {
    lines: [
      '(autentifică-te|autentificați-vă|loghează-te|conectează-te|trebuie să fii autentificat) (pentru a|ca să) ' +
        '(comenta|poți comenta|lăsa un comentariu|posta un comentariu)',
    ],
    place: 'edges',
    proof: { removes: ['Autentifică-te pentru a comenta'], keeps: ['Conectează-te pentru a vota, cere primăria.'] },
  },
  /** That nobody has written yet: `Niciun comentariu`, `Nu există comentarii` */
  none: {
    lines: ['(niciun|nici un|fără|nu există|nu sunt) comentari(u|i)[ încă]'],
    place: 'tail',
    proof: {
      removes: ['Niciun comentariu', 'Nu există comentarii'],
      keeps: ['Niciun comentariu al ministrului', 'Fără comentarii, a spus primarul.'],
    },
  },
  /**
   * What comment tools print around their box:
   * `Salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez.`,
   * `Comentariile sunt închise.`
   */
  box: {
    lines: [
      'salvează-mi numele, {matter}',
      'comentariile sunt (închise|dezactivate)',
      '(lasă|scrie) un răspuns',
      '(vezi|arată|citește|încarcă) [toate] comentariile[ \\({n}\\)]',
      'comentarii mai (vechi|noi)',
      'navigare (în|prin) (comentarii|comentariu)',
      'navigare comentarii',
      'comentariul (tău|dumneavoastră|dvs.) (este în așteptare|e în așteptare|așteaptă moderare|așteaptă aprobarea)[ {words}]',
      '(un gând|{n} gânduri|un răspuns|{n} răspunsuri|{n} de gânduri) (despre|la) {title}',
      '(un comentariu|{n} comentarii|{n} de comentarii) (la|despre) „{title}”',
      '(pingback|trackback)[-uri]: {title}',
      'comentariile (cu|care conțin|jignitoare|ce conțin) {words} (nu vor fi publicate|vor fi șterse|nu sunt permise|vor fi eliminate)',
    ],
    place: 'below',
    proof: {
      removes: [
        'Salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez.',
        'Comentariile sunt închise.',
        'Lasă un răspuns',
        'Vezi toate comentariile',
        'Comentarii mai vechi',
        'Comentariul tău este în așteptare.',
        'Un gând despre „Podul nou s-a deschis”',
        'Comentariile cu insulte nu vor fi publicate.',
      ],
      keeps: ['Comentariile sunt de prisos, a spus primarul.', 'Comentarii mai vechi ale ministrului au reapărut.'],
    },
  },
} satisfies ProvenFamily
