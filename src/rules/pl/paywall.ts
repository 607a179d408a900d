import type { ProvenFamily } from '../rule.js'

/** The door a reader stands before. */
export const paywall = {
  /** `Czytaj dalej w subskrypcji`, `Pozostało 80% tekstu`, `Artykuł dostępny tylko dla prenumeratorów`. */
  'to-continue': {
    lines: [
      '(pozostało|zostało)[ jeszcze| ci jeszcze| ci] {n}[ ](%|proc.) (artykułu|tekstu|treści|materiału|wywiadu|do przeczytania)',
      '(pozostało|zostało) [ci|jeszcze] {n} z {n} (darmowych|bezpłatnych) {matter}',
      '(tylko|artykuł|treść|materiał|wyłącznie) (dla|w) (subskrybentów|prenumeratorów|prenumeraty|subskrypcji|abonentów|premium)',
      '(treść|artykuł|materiał) premium',
      '(masz już|masz|posiadasz|jesteś) [aktywną|już|naszym] (subskrypcję|prenumeratę|konto|subskrybentem|prenumeratorem|dostęp)[?][ (zaloguj|przejdź){rest}]',
      '(nie masz|nie pamiętasz|zapomniałeś|zapomniałaś|przypomnij) [jeszcze] (konta|hasła|hasło|subskrypcji|prenumeraty)[?][ {words}]',
      '(kup|wykup|zamów|wybierz|aktywuj|odnów|sprawdź|zobacz) [naszą|teraz|cyfrową|swoją] ' +
        '(subskrypcję|prenumeratę|dostęp|ofertę prenumeraty|ofertę|e-wydanie|pakiet)[(!| i| już| od| za) {rest}]',
      '(zyskaj|odblokuj|uzyskaj|otrzymaj|kup|wykup) [pełny|nieograniczony|cyfrowy] ' +
        'dostęp[ (do wszystkich|do pełnej|do pełnych|do treści|do naszych|do artykułu|do całego|już|za|na) {matter}]',
      '(zaloguj|zarejestruj) [się] (przez|za pomocą|z|kontem) (facebooka|facebook|google|apple|e-mail)',
      '[ten ](artykuł|tekst|materiał|treść) tylko dla (subskrybentów|prenumeratorów|zalogowanych|abonentów|naszych {words})',
      'masz jeszcze {n} (darmowe|darmowych|bezpłatne|bezpłatnych|darmowy) (artykuły|artykułów|artykuł)[{matter}]',
      '(czytaj|przeczytaj) (dalej|całość) (w|z) (prenumeracie|prenumeratą|subskrypcji|subskrypcją|pakiecie|{publication} premium)[{matter}]',
      '(prenumeruj|subskrybuj|prenumerata|subskrypcja|dostęp) [już] (od|za) {n}[ ](zł|złotych|pln)[{matter}]',
      '(pierwszy miesiąc|pierwsze {n} miesiące|miesiąc|rok) [dostępu|subskrypcji] za [jedyne|tylko] {n}[ ](zł|złotych|zł)[{matter}]',
      '(potem|następnie|później) {n}[ ](zł|złotych)[ ](/|za|na) [ ](mies.|miesiąc|mies|rok)[{matter}]',
      '(bez zobowiązań|zrezygnuj|rezygnujesz|możesz zrezygnować|anuluj|rezygnacja)' +
        '[, rezygnujesz|, możesz zrezygnować] (w każdej chwili|w dowolnym momencie|kiedy chcesz)[{matter}]',
      'jesteś [nie] zalogowan(y|a)[ jako[ {name}]]',
      '(zaprenumeruj|subskrybuj|prenumeruj) {publication}',
    ],
    words: ['artykuł dostępny tylko dla prenumeratorów'],
    proof: {
      removes: [
        'Pozostało jeszcze 80% artykułu',
        'Masz aktywną subskrypcję? Zaloguj się',
        'Kup subskrypcję',
        'Artykuł tylko dla subskrybentów',
        'Masz jeszcze 3 darmowe artykuły',
        'Czytaj dalej w prenumeracie',
        'Subskrybuj już od 9,90 zł miesięcznie',
        'Możesz zrezygnować w każdej chwili.',
        'Zaprenumeruj Gazetę',
      ],
      keeps: [
        'Pozostało 80% lasu, podali leśnicy.',
        'Aby zobaczyć wystawę, kup bilet, radzi kustosz.',
        'Kup prenumeratę babci, radził listonosz.',
        'Artykuł dla wnuków',
        'Potem 20 zł znikło z kasy',
        'Możesz zrezygnować z umowy.',
      ],
    },
  },
  /** A word that needs company: `Zaloguj się`, `Prenumerata`. */
  button: {
    words: [
      'zaloguj się',
      'zaloguj',
      'wyloguj się',
      'wyloguj',
      'logowanie',
      'zarejestruj się',
      'rejestracja',
      'załóż konto',
      'prenumerata',
      'prenumeruj',
      'subskrypcja',
      'subskrybuj',
      'kup dostęp',
      'zobacz ofertę',
      'premium',
      'dla subskrybentów',
      'dla prenumeratorów',
      'login',
      'hasło',
      'zapamiętaj mnie',
      'odblokuj',
      'czytaj w aplikacji',
    ],
    place: 'run',
    proof: { removes: ['ZALOGUJ SIĘ', 'Załóż konto'], keeps: ['Hasło roku', 'Prenumerata drożeje'] },
  },
  /** `Ten artykuł jest dostępny tylko dla prenumeratorów`, `Aby przeczytać cały artykuł, wykup dostęp` */
  notice: {
    lines: [
      '(ten|cały) (artykuł|tekst|materiał|wywiad|reportaż) jest ' +
        '(dostępny tylko|dostępny wyłącznie|tylko|przeznaczony) dla [(naszych)] ' +
        '(prenumeratorów|subskrybentów|zalogowanych|zarejestrowanych użytkowników)',
      '(dalsza część|pozostała część|reszta) (artykułu|tekstu|materiału)[ jest][ dostępna][ tylko] dla [(naszych)] (prenumeratorów|subskrybentów|zalogowanych)',
      'aby (przeczytać|czytać|kontynuować) [(cały|dalej|ten|pełny|dalszą)] ' +
        '[(artykuł|tekst|materiał|wywiad|reportaż|czytanie|część artykułu|treść)], (wykup|zaloguj|zarejestruj|kup) ' +
        '(się|dostęp|subskrypcję|prenumeratę|abonament)[ {words}]',
      '(wykup|kup|zamów) (subskrypcję|prenumeratę|dostęp do) {publication} (już od|od|za) {title}',
      '(wykorzystałeś|wykorzystałaś|wykorzystano|wyczerpałeś) [(już)] (limit|swój limit) (darmowych|bezpłatnych) (artykułów|tekstów)[ {words}]',
    ],
    proof: {
      removes: [
        'Ten artykuł jest dostępny tylko dla prenumeratorów',
        'Aby przeczytać cały artykuł, wykup dostęp',
        'Wykup subskrypcję port24 już od 1 zł miesięcznie',
        'Wykorzystałeś limit darmowych artykułów w tym miesiącu',
        'Dalsza część artykułu dla prenumeratorów',
      ],
      keeps: [
        'Ten artykuł jest dostępny tylko dla prenumeratorów, powiedział dyrektor.',
        'Aby przeczytać list, zapal lampę',
        'Wykorzystał limit czasu',
      ],
    },
  },
  /** The end of what is free: `Wykup prenumeratę, aby czytać dalej` */
  wall: {
    lines: [
      '(wykup|kup) (prenumeratę|subskrypcję|dostęp)[,] aby (czytać dalej|przeczytać {words}|kontynuować czytanie)',
      '(wypróbuj|czytaj|testuj) (przez miesiąc|przez {n} dni|miesiąc|{n} dni) (za darmo|bezpłatnie|za {n} zł)',
    ],
    proof: {
      removes: ['Wykup prenumeratę, aby czytać dalej', 'Wypróbuj przez miesiąc za darmo'],
      keeps: ['Kup chleb, aby przeżyć.'],
    },
  },
} satisfies ProvenFamily
