import type { Family } from '../rule.js'

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
      '(kup|wykup|zamów|wybierz|aktywuj|odnów|sprawdź|zobacz) [naszą|teraz|cyfrową|swoją] (subskrypcję|prenumeratę|dostęp|ofertę prenumeraty|ofertę|e-wydanie|pakiet)[(!| i| już| od| za) {rest}]',
      '(zyskaj|odblokuj|uzyskaj|otrzymaj|kup|wykup) [pełny|nieograniczony|cyfrowy] dostęp[ (do wszystkich|do pełnej|do pełnych|do treści|do naszych|do artykułu|do całego|już|za|na) {matter}]',
      '(zaloguj|zarejestruj) [się] (przez|za pomocą|z|kontem) (facebooka|facebook|google|apple|e-mail)',
      '[ten ](artykuł|tekst|materiał|treść) tylko dla (subskrybentów|prenumeratorów|zalogowanych|abonentów|naszych {words})',
      'masz jeszcze {n} (darmowe|darmowych|bezpłatne|bezpłatnych|darmowy) (artykuły|artykułów|artykuł)[{matter}]',
      '(czytaj|przeczytaj) (dalej|całość) (w|z) (prenumeracie|prenumeratą|subskrypcji|subskrypcją|pakiecie|{publication} premium)[{matter}]',
      '(prenumeruj|subskrybuj|prenumerata|subskrypcja|dostęp) [już] (od|za) {n}[ ](zł|złotych|pln)[{matter}]',
      '(pierwszy miesiąc|pierwsze {n} miesiące|miesiąc|rok) [dostępu|subskrypcji] za [jedyne|tylko] {n}[ ](zł|złotych|zł)[{matter}]',
      '(potem|następnie|później) {n}[ ](zł|złotych)[ ](/|za|na) [ ](mies.|miesiąc|mies|rok)[{matter}]',
      '(bez zobowiązań|zrezygnuj|rezygnujesz|możesz zrezygnować|anuluj|rezygnacja)[, rezygnujesz|, możesz zrezygnować] (w każdej chwili|w dowolnym momencie|kiedy chcesz)[{matter}]',
      'jesteś [nie] zalogowan(y|a)[ jako[ {name}]]',
      '(zaprenumeruj|subskrybuj|prenumeruj) {publication}',
    ],
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
  },
} satisfies Family
