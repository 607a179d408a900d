import type { Family } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** `Udostępnij na Facebooku`, `Udostępnij ten artykuł`, `Podziel się ze znajomymi`. */
  'share-this': {
    lines: [
      "(udostępnij|podziel się|wyślij|prześlij|tweetnij|opublikuj|poleć|polub) [artykuł|to|wpis] (na twitterze|na|przez|w|do|mailem|e-mailem|emailem) [swoim] (facebooku|facebooka|facebook'u|facebook|twitterze|twitter|x|linkedinie|linkedin|whatsappie|whatsapp|messengerze|messengera|messenger|e-mail|email|mail|telegramie|wykopie|wykopu|wykop|pinterest|pintereście|mediach społecznościowych)",
      '(udostępnij|wyślij) (mailem|e-mailem|emailem|e-mail|sms-em)',
      '(kliknij tutaj|kliknij tu|kliknij)[, ](aby|by|żeby|, aby|, by)[ ](udostępnić|wydrukować|wysłać|podzielić) {title}',
      '(lubię to!|lubię to: )[lubię] wczytywanie',
      '(spodobał|podobał|podoba|jeśli podoba|jeśli spodobał) (ci się|się ci|wam się) (ten artykuł|nasz artykuł|artykuł|ten tekst|tekst|ten wpis|wpis|to, co){matter}',
      '(podaj to|puść to) dalej',
      '(liczba udostępnień|udostępnień|polubień|odsłony|odsłon|wyświetleń|wyświetlenia|liczba wyświetleń)[:] {n}',
      '{n} (udostępnień|udostępnienia|polubień|wyświetleń|odsłon)',
      '(udostępnij|wyślij|kliknij, aby {title}|drukuj|wydrukuj)[ {words}] \\(otwiera się w nowym oknie\\)',
      'wyślij pocztą e-mail[{matter}]',
      '(udostępnij w (x|usłudze {platforms}|serwisie {platforms})|wrzuć na bloga)[{matter}]',
      '(podobał|spodobał|podobał ci się|spodobał ci się) [ci się] [ten ](artykuł|tekst|wpis)[?]',
      'podaruj [ten] artykuł[ (znajomemu|bliskim|przyjacielowi|w prezencie)]',
    ],
  },
  /** A button of one word: `Udostępnij`, `Drukuj`, `Lubię to`. */
  button: {
    lines: [
      '(udostępnij na|udostępnij|podziel się|podziel|drukuj|wydrukuj|wyślij|poleć znajomym|poleć innym|poleć|polub|lubię to!|lubię to|lubię|nie lubię|skopiuj link|skopiuj|kopiuj link|zapisz|tweetnij|wykop|oceń artykuł|oceń|ocena|głosów|facebook|udostępnień|udostępnienia|do schowka|e-mail|podaj dalej|linkedin|obserwuj nas|śledź nas na|znajdź nas na)',
      '(udostępnij|polub|lubię to|podziel się|drukuj) {n}',
      '(udostępnij|podziel się|polub|wyślij)[:] {buttons}',
    ],
    place: 'run',
  },
} satisfies Family
