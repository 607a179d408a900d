import type { ProvenFamily } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** `Udostępnij na Facebooku`, `Udostępnij ten artykuł`, `Podziel się ze znajomymi`. */
  'share-this': {
    lines: [
      'udostępnij (artykuł|tekst|wpis)',
      '(udostępnij|podziel się|wyślij|prześlij|tweetnij|opublikuj|poleć|polub) [artykuł|to|wpis] ' +
        '(na twitterze|na|przez|w|do|mailem|e-mailem|emailem) [swoim] ' +
        "(facebooku|facebooka|facebook'u|facebook|twitterze|twitter|x|linkedinie|linkedin|whatsappie|whatsapp|" +
        'messengerze|messengera|messenger|e-mail|email|mail|telegramie|wykopie|wykopu|wykop|pinterest|pintereście|' +
        'mediach społecznościowych)',
      '(udostępnij|wyślij) (mailem|e-mailem|emailem|e-mail|sms-em)',
      '(kliknij tutaj|kliknij tu|kliknij)[, ](aby|by|żeby|, aby|, by)[ ](udostępnić|wydrukować|wysłać|podzielić) {title}',
      '(lubię to!|lubię to: )[lubię] wczytywanie',
      '(spodobał|podobał|podoba|jeśli podoba|jeśli spodobał) (ci się|się ci|wam się) ' +
        '(ten artykuł|nasz artykuł|artykuł|ten tekst|tekst|ten wpis|wpis|to, co){matter}',
      '(podaj to|puść to) dalej',
      '(liczba udostępnień|udostępnień|polubień|odsłony|odsłon|wyświetleń|wyświetlenia|liczba wyświetleń)[:] {n}',
      '{n} (udostępnień|udostępnienia|polubień|wyświetleń|odsłon)',
      '(udostępnij|wyślij|kliknij, aby {title}|drukuj|wydrukuj)[ {words}] \\(otwiera się w nowym oknie\\)',
      'wyślij pocztą e-mail[{matter}]',
      '(udostępnij w (x|usłudze {platforms}|serwisie {platforms})|wrzuć na bloga)[{matter}]',
      '(podobał|spodobał|podobał ci się|spodobał ci się) [ci się] [ten ](artykuł|tekst|wpis)[?]',
      'podaruj [ten] artykuł[ (znajomemu|bliskim|przyjacielowi|w prezencie)]',
    ],
    words: ['podziel się ze znajomymi'],
    proof: {
      removes: [
        'Udostępnij artykuł',
        'Udostępnij na Facebooku',
        'Kliknij, aby udostępnić na Twitterze (Otwiera się w nowym oknie)',
        'Wyślij e-mailem',
        'Spodobał ci się ten artykuł? Udostępnij go!',
        'Udostępnij na X (Otwiera się w nowym oknie)',
        'Podobał Ci się artykuł?',
        'Podaruj ten artykuł znajomemu',
      ],
      keeps: [
        'Podziel się chlebem, prosił ksiądz.',
        'Podziel się chlebem, mówi stare przysłowie.',
        'Udostępnij salę młodym, prosili radni burmistrza.',
        'Wyślij list do króla',
        'Poleć na księżyc',
        'Czy ten człowiek był winny?',
        'Podaruj krew',
        'Podoba się to mieszkańcom osiedla.',
      ],
    },
  },
  /** A button of one word: `Udostępnij`, `Drukuj`, `Lubię to`. */
  button: {
    lines: ['(udostępnij|polub|lubię to|podziel się|drukuj) {n}', '(udostępnij|podziel się|polub|wyślij)[:] {buttons}'],
    words: [
      'udostępnij na',
      'udostępnij',
      'podziel się',
      'podziel',
      'drukuj',
      'wydrukuj',
      'wyślij',
      'poleć znajomym',
      'poleć innym',
      'poleć',
      'polub',
      'lubię to!',
      'lubię to',
      'lubię',
      'nie lubię',
      'skopiuj link',
      'skopiuj',
      'kopiuj link',
      'zapisz',
      'tweetnij',
      'wykop',
      'oceń artykuł',
      'oceń',
      'ocena',
      'głosów',
      'facebook',
      'udostępnień',
      'udostępnienia',
      'do schowka',
      'e-mail',
      'podaj dalej',
      'linkedin',
      'obserwuj nas',
      'śledź nas na',
      'znajdź nas na',
    ],
    place: 'run',
    proof: {
      removes: ['Udostępnij', 'Drukuj', 'Udostępnij: Facebook Twitter', 'Polub 12'],
      keeps: ['Drukuj banknoty', 'Oceń sam', 'Udostępnij 12 mieszkań'],
    },
  },
  /** A plea for a channel, a group or a page of a platform: `Dołącz do grupy port24 na Telegramie` */
  'channel-call': {
    lines: [
      '(obserwuj|obserwujcie|subskrybuj|śledź|polub|polubcie|dołącz do|dołączcie do) ' +
        '[nasz |naszą |naszej |naszego |nasze ](kanał|kanału|grupę|grupy|stronę|strony|profil|profilu|konto|' +
        'społeczności)[ {words}] (na|w) (whatsappie|telegramie|facebooku|instagramie|youtube|twitterze|tiktoku|x)',
    ],
    proof: {
      removes: ['Dołącz do grupy port24 na Telegramie', 'Polub stronę port24 na Facebooku'],
      keeps: [
        'Obserwuj kanał aż do starej tamy',
        'Dołącz do grupy piechurów',
        'Polub stronę na Facebooku, głosił napis.',
      ],
    },
  },
  /** `Udostępnij ten artykuł` */
  call: {
    lines: [
      '(udostępnij|udostępnijcie|podaj dalej|poleć) (ten|nasz) (artykuł|tekst|materiał|wywiad|reportaż)[ (na|znajomym|w|przez) {words}| znajomym]',
    ],
    proof: {
      removes: ['Udostępnij ten artykuł'],
      keeps: [
        'Podziel się chlebem z sąsiadami',
        'Śledź nas, krzyczał przewodnik z drugiego brzegu.',
        'Udostępnij ten plac mieszkańcom',
      ],
    },
  },
  /** A call to prefer the site in searches: `Dodaj nas do preferowanych źródeł w Google` */
  source: {
    lines: [
      "dodaj (nas|{publication}) (do preferowanych źródeł|jako preferowane źródło|do ulubionych źródeł) (w|na) google[’u|'u|u]",
    ],
    place: 'edges',
    proof: {
      removes: ['Dodaj nas do preferowanych źródeł w Google'],
      keeps: ['Dodaj nas do listy, prosili mieszkańcy.'],
    },
  },
} satisfies ProvenFamily
