import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Tento web používá soubory cookie, aby zlepšil vaše prostředí`, `Povolte JavaScript, abyste viděli komentáře` */
  'site-notice': {
    lines: [
      '(tento web|tyto stránky|tato stránka|náš web|naše stránky) (používá|používají|využívá|využívají) [(soubory)] (cookie|cookies)[(,| k| pro| a) {notice}]',
      '[prosím ](povolte|zapněte|aktivujte) [(si|prosím)] javascript[(,| v) {words}]',
      '(váš|tento) prohlížeč nepodporuje (prvek|přehrávání|audio|video|html5|rámy|javascript|tag)[ {words}]',
      'pro {words} (musíte|je nutné|je třeba|prosím) (zapnout|povolit|mít zapnutý|mít povolený) javascript',
      'pro (zobrazení|přehrání) (obsahu|tohoto obsahu|videa) (povolte|přijměte|je nutné povolit|musíte povolit|je třeba povolit|prosím povolte) {matter}',
      'tato (e-mailová adresa|emailová adresa|adresa) je chráněna před (spamboty|spam boty)[. {matter}]',
    ],
    proof: {
      removes: [
        'Tento web používá soubory cookie, aby zlepšil vaše prostředí',
        'Povolte JavaScript, abyste viděli komentáře',
        'Váš prohlížeč nepodporuje prvek audio',
        'Pro zobrazení tohoto obsahu musíte zapnout JavaScript',
        'Pro zobrazení obsahu povolte cookies.',
        'Tato e-mailová adresa je chráněna před spamboty. Pro její zobrazení musíte mít povolen Javascript.',
      ],
      keeps: ['Tento web pavouka drží i kámen', 'Povolte sirénu, nařídil velitel', 'Váš prohlížeč nepodporuje bouři'],
    },
  },
  /** Buttons of cookie banners: `Přijmout všechny cookies` */
  accept: {
    lines: ['(přijmout|povolit|odmítnout|přijímám) (všechny|všechna) (cookies|soubory cookie)'],
    place: 'edges',
    proof: { removes: ['Přijmout všechny cookies'], keeps: ['Přijmout všechny hosty nešlo.'] },
  },
} satisfies ProvenFamily
