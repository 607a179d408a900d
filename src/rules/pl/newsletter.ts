import type { Family } from '../rule.js'

/** Letters, channels and alerts a reader is asked to join. */
export const newsletter = {
  /** `Zapisz się na newsletter`, `Zapisz się do naszego newslettera i bądź na bieżąco`. */
  'sign-up': {
    lines: [
      '(zapisz się|zapisz|subskrybuj|zamów|dołącz|odbieraj|chcę zapisać się|zapraszamy do zapisania się) [się] [nasz|na|do|bezpłatny|codzienny|darmowy] [naszego|nasz|darmowy|bezpłatny|codzienny|cotygodniowy|poranny|swój|darmowego|bezpłatnego|codziennego] (newslettera|newslettery|newsletterów|newsletter|biuletynu|biuletyn)[[,|!|.|:| -| –| i| aby| by| obserwuj| „| "] {matter}]',
      'zapisz się na newsletter obserwuj na facebooku',
      '(najważniejsze|najlepsze|najciekawsze|wszystkie|codzienna|najnowsze|codziennie|bieżące) {title} (na twoją skrzynkę|na twojego maila|na twój e-mail|w twojej skrzynce|na e-mail|na maila|na skrzynkę|prosto na (twoją|twojego|twój|skrzynkę|maila|e-mail|mail)|na mail|na twoim mailu|w twojej poczcie|w naszym newsletterze|na swoją skrzynkę)[{matter}]',
      '(otrzymuj|odbieraj|dostawaj|chcesz otrzymywać|chcę otrzymywać|chcesz dostawać|zyskaj|bądź na bieżąco) {title} (na swoją skrzynkę|na skrzynkę|na maila|na e-mail|mailem|e-mailem|newslettera|newsletter|powiadomienia|na swój e-mail|na swój adres|sms)[{matter}]',
      '(nie przegap|nie chcesz przegapić|chcesz wiedzieć|chcesz być|bądź na bieżąco|chcesz|zostań) {matter} (zapisz się na newsletter|zapisz się do newslettera|zapisz się do naszego newslettera|zapisz się na nasz newsletter|newslettera|newsletter|obserwuj nas|polub nas|dołącz do nas na|dołącz do naszego|subskrybuj nasz)[{matter}]',
      '(podaj swój|podaj nam swój|podaj|wpisz swój|wpisz|wprowadź|twój) [swój] (adres e-mail|adres email|e-mail|email|adres mailowy)[ tutaj| i {rest}]',
      '(dziękujemy|dzięki) za (zapisanie się|zapisanie|zapis|subskrypcję)[ {matter}]',
      '(sprawdź swoją skrzynkę|potwierdź swój adres|niepoprawny adres e-mail|nieprawidłowy adres e-mail|podany adres e-mail|adres e-mail jest) {title}',
      '(niepoprawny|nieprawidłowy) (adres e-mail|adres email|e-mail)',
      '(włącz nasze|włącz|zezwól na|otrzymuj) powiadomienia[ {words}]',
      '(zapisałeś|zapisałaś|zapisano cię|jesteś zapisany) [się] (na|do) (newsletter|newslettera|naszego newslettera)[{matter}]',
    ],
  },
  /** `Polub nas na Facebooku`, `Obserwuj nas w Google News`, `Dołącz do nas na Facebooku!` */
  'follow-us': {
    lines: [
      '(polub|obserwuj|śledź|lub|subskrybuj|zaobserwuj|czytaj|znajdź) [nasz profil|nasz fanpage|nasz kanał|naszą stronę|nas|także|też|również] {title} (na|w|kanał|kanale|profil|do) [naszym|nasz|kanale|profilu|obserwowanych|serwisie] (facebooku|fb|twitterze|instagramie|google news|google wiadomości|wiadomościach google|youtube|youtubie|telegramie|whatsappie|whatsapp|tiktoku|linkedin|threads|social mediach|mediach społecznościowych|google discover)[(!|.|:| –| -| i|, aby|, by|, żeby) {matter}]',
      '(polub|obserwuj|śledź|znajdź|dołącz do|zaobserwuj|odwiedź|jesteśmy|czytaj|oglądaj) [nas|do nas|też|także|również] (na|w) [naszym] (facebooku|fb|twitterze|x|instagramie|google news|google wiadomości|google discover|google|wiadomościach google|youtube|telegramie|whatsappie|whatsapp|tiktoku|linkedin|threads|social mediach|mediach społecznościowych|serwisie x)[{matter}]',
      '(obserwuj|polub|śledź|dodaj|subskrybuj|lub) (nasz profil|nasz kanał|nasz fanpage|nas|kanał)',
      '(bądźcie|bądź|chcesz być|zostań) [z nami] (na bieżąco|w kontakcie|z nami)[!|.|,|?] [i] (obserwuj|polub|dołącz|śledź|zapisz|subskrybuj|zostań|czytaj|pobierz){matter}',
      'bądź na bieżąco i zostań {matter}',
      '(dołącz do|zapraszamy na|zapraszamy do|odwiedź|wejdź na) (naszej|naszego|naszą|naszych|nasz) (grupy|fanpage|profilu|profil|społeczności|kanału|kanał|stronę|grupę|kanale|instagrama|facebooka)[ {matter}]',
      '(dziękujemy|dzięki|cieszymy się)[,] że {title} (jesteś z nami|artykuł do końca|artykuł|do końca|nas czytasz|z nami|nasz artykuł)[{matter}]',
      '(dodaj|ustaw|wybierz) (nas|{publication}) (do|jako) (ulubionych źródeł|preferowanych źródeł|ulubione źródło|preferowane źródło|źródło|zaufane źródło) [w|na] [google][{matter}]',
      '(znajdziesz|znajdziecie) nas [też |także |również ]na (facebooku|instagramie|x|twitterze|youtubie|tiktoku|whatsappie|linkedinie)[{matter}]',
    ],
    endings: [
      '(obserwuj|polub|śledź) nas (na|w) (facebooku|google news|instagramie|twitterze|x|google|tiktoku|youtube)',
      '(dziękujemy|cieszymy się), że {title} (jesteś z nami|artykuł do końca|nasz artykuł){matter}',
    ],
  },
  /** `Widziałeś coś ważnego? Przyślij zdjęcie, film lub napisz, co się stało.`, `Masz newsa? Prześlij nam`. */
  tip: {
    lines: [
      '(widziałeś|widziałaś|widzieliście|masz|macie|jesteście|jesteś|byłeś|wiesz|posiadasz|chcesz) {matter}(przyślij|prześlij|napisz|wyślij|zgłoś|daj znać|poinformuj|czekamy|piszcie|przysyłajcie|skontaktuj się|skorzystaj|podziel się) (zdjęcie|zdjęcia|nam|do nas|do autora|do redakcji|do autorki|z nami|z naszej|nas o tym)[(!|.|:|, film|, wideo| na| przez| lub| i) {matter}]',
      '(masz|macie|znasz) [dla nas|ciekawy|interesujący] (temat|newsa|news|informację|ciekawy temat)[ dla nas][?|!]',
      '(napiszcie|napisz|pisz) (do nas|do autora|do autorki|do redakcji|do dziennikarza)[(:| -| –| na adres| na| pod adres) {rest}]',
      '(przyślij|prześlij|wyślij) (nam|do nas) (zdjęcie|zdjęcia|informację|film|temat|newsa|wiadomość){rest}',
      '(skorzystaj z|wyślij przez|napisz przez) (naszej wrzutni|wrzutnię|formularz|dziejesie.wp.pl|kontakt 24)',
      'chcesz porozmawiać z (autorem|autorką|nami)? {matter}',
      '(masz|macie|znasz) [dla nas] (temat|newsa|news|informację|informacje|ciekawy temat|temat lub newsa)[?| –| -] (napisz|daj|daj nam|zgłoś|wyślij) (znać|do nas|na|go|nam|do redakcji) [znać] {email}',
      '(masz|macie) dla nas (temat|newsa|news|informację|informacje|temat lub newsa)[?] {matter}',
    ],
    endings: [
      '(widziałeś|widziałaś|masz|jesteś świadkiem) {title} (przyślij|prześlij|napisz|wyślij) (zdjęcie|nam|do nas|do redakcji|informację)(!|.|:|, film|, wideo| na| przez| lub| i) {matter}',
      'skorzystaj z naszej wrzutni',
      'widziałeś coś ważnego? {matter}',
    ],
    place: 'tail',
  },
  /** Labels and buttons, which need company: `Newsletter`, `Zapisz się`, `Obserwuj`. */
  form: {
    lines: [
      '(newslettery|newsletter|nasz newsletter|zapisz się|zapisz mnie|zapisuję się|subskrybuj nas|subskrybuj|obserwujesz|obserwuj nas na|obserwuj|wyślij|adres e-mail|twój e-mail|twój adres e-mail|e-mail|dołącz do nas|dołącz|facebook|fanpage|śledź nas|znajdź nas|polub nas na|polub nas|media społecznościowe|social media|bądź na bieżąco|powiadomienia|włącz powiadomienia|google news)',
    ],
    place: 'run',
  },
} satisfies Family
