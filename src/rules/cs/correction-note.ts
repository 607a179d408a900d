import type { Family } from '../rule.js'

/** How to report a slip, and whose views these are. What was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Našli jste chybu v článku? Napište nám.`, `Nahlásit chybu`. */
  report: {
    lines: [
      '(našli jste|našli ste|všimli jste si|vidíte|objevili jste) (v článku|v textu|v texte|chybu|chyby|nějakou chybu) [v článku|v textu|v texte|chybu|chyby|překlep|nebo překlep][?][ (napište|dejte|nahlaste|pošlete|kontaktujte|dajte|napíšte|informujte){matter}]',
      '(pokud jste|ak ste|jestliže jste) {title} (chybu|chyby|překlep|nepřesnost){matter} (napište|dejte|nahlaste|pošlete|kontaktujte|dajte|napíšte|informujte){matter}',
      '(nahlásit|nahlaste|oznámit|nahlásiť|opravit) (chybu v článku|chybu v textu|chybu|překlep|problém)[ v článku]',
    ],
  },
  /** `Názory autora se nemusí shodovat s názorem redakce`. */
  opinion: {
    lines: [
      '(názory|názor|stanoviska|postoje|obsah článku|text|článek|komentář|texty) {matter}(nemusí|nemusejí|nevyjadřuje|nevyjadřují|neodráží|nemusia|se neshodují) {matter}(redakce|redakcí|redakcie|vydavatele)[{matter}]',
      '(text|článek|komentář|glosa|sloupek|blog) (vyjadřuje|vyjadrujú|vyjadruje) [pouze|osobní|soukromý|výhradně] (názor|názory|postoj|stanovisko) (autora|autorky|autorů)[{matter}]',
      '(toto je|jde o|článek je|text je) (komentář|názor|osobní názor|komentářem|názorem|glosa|glosou) [autora|autorky]',
    ],
    place: 'tail',
  },
} satisfies Family
