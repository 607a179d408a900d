import type { ProvenFamily } from '../rule.js'

/** Cookies, data, and what a browser must do. */
export const consent = {
  /** What stands for a film where none is shown, in a paragraph: `WIDEO: … Twoja przeglądarka nie wspiera …` */
  'video-player': {
    inside: [
      {
        opens: 'W',
        pattern:
          /WIDEO: [^\n]{3,200}? Twoja przeglądarka nie (?:wspiera|obsługuje) odtwarzacza wideo(?:\.{1,3}|…)?(?=\s|$)/y,
      },
    ],
    proof: {
      removes: ['WIDEO: Burmistrz o nowym moście Twoja przeglądarka nie wspiera odtwarzacza wideo...'],
      keeps: ['WIDEO: tak nazywał się pierwszy klub w mieście.'],
    },
  },
  /** `Ta strona używa plików cookie, aby poprawić jakość korzystania`, `Włącz JavaScript, aby zobaczyć komentarze` */
  'site-notice': {
    lines: [
      '(ta strona|ta witryna|nasza strona|nasz serwis|ten serwis|strona) (używa|korzysta z|wykorzystuje) ' +
        '[(plików|pliki)] (cookie|cookies|ciasteczka|ciasteczek)[(,| w| do| i) {notice}]',
      '[prosimy |proszę ](włącz|włączyć|uruchom|aktywuj) [(obsługę)] (javascript|javascriptu)[(,| w) {words}]',
      '(twoja|ta|państwa) przeglądarka nie obsługuje (elementu|elementów|odtwarzania|audio|wideo|html5|ramek|javascript|tego)[ {words}]',
      'aby {words}, (musisz|należy|proszę|trzeba) włączyć [(obsługę)] javascript',
      'aby (zobaczyć|wyświetlić|obejrzeć) (tę|ten|to) (treść|film|materiał|post|wideo)[,] (zaakceptuj|musisz zaakceptować|należy zaakceptować|włącz) {matter}',
      '[ten ]adres (pocztowy|poczty elektronicznej|e-mail|email) jest chroniony przed (robotami spamującymi|spamowaniem|spambotami)[. {matter}]',
    ],
    proof: {
      removes: [
        'Ta strona używa plików cookie, aby poprawić jakość korzystania',
        'Włącz JavaScript, aby zobaczyć komentarze',
        'Twoja przeglądarka nie obsługuje elementu audio',
        'Aby zobaczyć tę treść, musisz włączyć JavaScript',
        'Aby zobaczyć tę treść, zaakceptuj pliki cookie.',
        'Adres poczty elektronicznej jest chroniony przed robotami spamującymi. Javascript musi być włączony w przeglądarce, żeby go zobaczyć.',
      ],
      keeps: ['Ta strona sądu jest zamknięta', 'Włącz syrenę, rozkazał szef', 'Twoja przeglądarka nie obsługuje burzy'],
    },
  },
  /** Buttons of cookie banners: `Akceptuj wszystkie pliki cookie` */
  accept: {
    lines: ['(akceptuj|akceptuję|zaakceptuj|odrzuć) wszystkie [pliki] (cookie|cookies|ciasteczka)'],
    place: 'edges',
    proof: { removes: ['Akceptuj wszystkie pliki cookie'], keeps: ['Akceptuj wszystkie warunki, mówił.'] },
  },
} satisfies ProvenFamily
