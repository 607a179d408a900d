import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 comentarii`, `Comentarii (32)`, `Vezi comentariile` */
  count: {
    lines: [
      '{n} [de] (comentariu|comentarii|răspunsuri|raspunsuri)',
      'comentarii[ ][\\(]{n}[\\)]',
      '(vezi|citește|citeste|afișează|afiseaza|arată|încarcă) [toate] (comentariile|mai multe comentarii|comentarii)[ \\({n}\\)]',
      '(niciun comentariu|nu există comentarii|nu sunt comentarii|fără comentarii încă|nici un comentariu)',
      '(ultimele comentarii|comentarii facebook|comentarii recente|comentariile cititorilor)',
    ],
    place: 'edges',
  },
  /** A word or two, which could be a heading of the story: `Comentarii`, `Comentează`, `Răspunde` */
  heading: {
    lines: [
      'sortează după[ ]:[ ](cele mai recente|cele mai vechi|relevanță|dată)',
      '(comentariu|comentarii|comentează|comenteaza|răspunde|raspunde|răspunsuri|părerea ta|parerea ta|trimite|publică|anulează|adaugă comentariu|comentariul tău|raportează|trimite comentariul)',
      '(nume|nume și prenume|e-mail|email|website|site web|mesaj|numele tău|adresa de email|site)',
    ],
    place: 'run',
  },
  /** `Lasă un răspuns Anulează răspunsul`, `Spune-ți părerea`, `Fii primul care comentează` */
  invitation: {
    lines: [
      'vrei să comentezi[?] (autentifică-te|conectează-te|abonează-te|loghează-te)[ {rest}]',
      '(lasă|lasa|scrie|adaugă|adauga|lăsați|lasati|trimite|postează) (un|o|comentariul|părerea) [comentariu|răspuns|raspuns|tău|ta|reply]',
      '(lasă|lasa) un (răspuns|raspuns|comentariu)[ ](anulează răspunsul|anuleaza raspunsul)',
      '(anulează|anuleaza) răspunsul',
      '(spune-ți părerea|spune-ti parerea|spuneți-vă părerea|fii primul care comentează|fii primul care comenteaza|fii primul care lasă un comentariu|comentează acest articol|comentează articolul|scrie părerea ta|intră în discuție|participă la discuție)[ (aici|în comentarii|mai jos)]',
      '(trebuie să|trebuie sa) (fii autentificat|te autentifici|fii logat|te loghezi) [pentru (a comenta|a putea comenta|a publica un comentariu|a lăsa un comentariu|a adăuga un comentariu)]',
      'pentru a [putea] comenta[,] (trebuie să|autentifică-te|conectează-te|loghează-te) [fii autentificat|te autentifici|fii logat|te loghezi]',
      '(conectează-te|autentifică-te|loghează-te|înregistrează-te) pentru (a comenta|a lăsa un comentariu|a adăuga un comentariu|comentarii)',
      'comentariile sunt (închise|inchise|dezactivate)[ pentru {rest}]',
      'comentarii închise',
      'ce părere ai[?] (lasă|scrie|spune|comentează|lasă-ne){rest}',
      '(ți-a plăcut|ți-a fost util|v-a plăcut) (articolul|acest articol|știrea)[?][ (distribuie|lasă|spune|dă|susține){rest}]',
    ],
  },
  /** The labels of the form: `Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *` */
  form: {
    lines: [
      'comentariul tău (va fi publicat|așteaptă|este în așteptarea|a fost trimis)[ (după|în|spre|moderarea|moderării){rest}]',
      'trimiteți un comentariu',
      '(abonați-vă la)[ ]: (postare comentarii|postări|comentarii) [\\(atom\\)]',
      '(adresa ta|adresa dumneavoastră|adresa|emailul tău) [de] [email|e-mail] nu va fi (publicată|publicata|publicat|făcută publică)[{matter}]',
      '[câmpurile |campurile ](obligatorii|necesare) (sunt|marcate) [marcate|cu][ cu| cu \\*]',
      '(salvează-mi|salveaza-mi|salvează) numele{matter}(comentez|comentariu)',
      '(anunță-mă|notifică-mă|anunta-ma) {title} (comentarii|articole|email)[{rest}]',
      '(acest site folosește|acest site foloseste) akismet pentru a reduce spamul[{matter}]',
      '(publică|trimite|postează) comentariul',
      '(introduceți|vă rugăm să introduceți|introdu) (comentariul|numele) (dvs|dvs.|aici|dumneavoastră|tău)[{rest}]',
    ],
  },
  /** `Comentariile sunt moderate`, `Redacția își rezervă dreptul de a șterge comentariile` */
  policy: {
    lines: [
      'comentariile (sunt|care|conțin|publicate|postate|trebuie|utilizatorilor|cititorilor){matter}(moderate|responsabilitatea|șterse|autorilor|ofensatoare|aprobate|aparțin)[{matter}]',
      '{matter} (își rezervă|isi rezerva|ne rezervăm) dreptul (de a|să) (șterge|modera|sterge|elimina){matter}comentarii[{matter}]',
      '(regulament|regulamentul|reguli|regulile) (comentarii|de comentarii|pentru comentarii|comunității)',
    ],
    place: 'tail',
  },
  /** Below the story only, for an interview asks it too: `Ce părere ai?` */
  'your-view': { lines: ['[tu ]ce (părere ai|părere aveți|crezi|credeți)[?| despre asta?]'], place: 'tail' },
} satisfies Family
