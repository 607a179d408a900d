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
      '(comentariu|comentarii|comentează|comenteaza|răspunde|raspunde|răspunsuri|părerea ta|parerea ta|trimite|publică|anulează|adaugă comentariu|comentariul tău|raportează|trimite comentariul)',
      '(nume|nume și prenume|e-mail|email|website|site web|mesaj|numele tău|adresa de email|site)',
    ],
    place: 'run',
  },
  /** `Lasă un răspuns Anulează răspunsul`, `Spune-ți părerea`, `Fii primul care comentează` */
  invitation: {
    lines: [
      '(lasă|lasa|scrie|adaugă|adauga|lăsați|lasati|trimite|postează) (un|o|comentariul|părerea) [comentariu|răspuns|raspuns|tău|ta|reply]',
      '(lasă|lasa) un (răspuns|raspuns|comentariu)[ ](anulează răspunsul|anuleaza raspunsul)',
      '(anulează|anuleaza) răspunsul',
      '(spune-ți părerea|spune-ti parerea|spuneți-vă părerea|fii primul care comentează|fii primul care comenteaza|fii primul care lasă un comentariu|comentează acest articol|comentează articolul|scrie părerea ta|ce părere ai[?]|intră în discuție|participă la discuție)[{rest}]',
      '(trebuie să|trebuie sa|pentru a) (fii autentificat|te autentifici|fii logat|comenta, trebuie să fii autentificat|te loghezi|putea comenta|comenta)[ {rest}]',
      '(conectează-te|autentifică-te|loghează-te|înregistrează-te) pentru (a comenta|a lăsa un comentariu|a adăuga un comentariu|comentarii)',
      'comentariile sunt (închise|inchise|dezactivate)[{rest}]',
    ],
  },
  /** The labels of the form: `Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *` */
  form: {
    lines: [
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
} satisfies Family
