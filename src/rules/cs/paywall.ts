import type { Family } from '../rule.js'

/** The door a reader stands before. */
export const paywall = {
  /** `Tento článek je pouze pro předplatitele`, `Zbývá 80 % článku`, `Už mám předplatné`. */
  'to-continue': {
    lines: [
      '(tento|tenhle|celý|zbytek|zvyšok) (článek|článku|text|obsah|článok|rozhovor|příspěvek) [je|si|mohou] [pouze|jen|určený|určen|dostupný|exkluzivním|přečíst|číst|přístupný|mohou] {matter}(předplatitele|předplatitelům|předplatitelé|předplatným|predplatiteľov|přihlášené)[{matter}]',
      '(zbývá vám|zbývá|zostáva|do konce článku zbývá) {n}[ ]% (článku|textu|obsahu|do konce)',
      '(pouze|jen|iba|obsah) pro (předplatitele|predplatiteľov|přihlášené|členy)',
      '(chcete-li|chcete|pokud chcete|abyste mohli|pro) (číst|přečíst si|přečíst|pokračovat|pokračování|čtení) {matter}(předplaťte|předplatné|přihlaste se|zaregistrujte se|registrujte se|přihlášení|predplaťte)[{matter}]',
      '(odemkněte|odemknout|odemkni|kupte|koupit|objednejte|získejte|předplaťte|předplatit|objednat|kúpiť|odomknite) [si|celý|tento] (článek|celý článek|předplatné|neomezený přístup|přístup|predplatné|všechny články|článok)[ (za|od|na|pro|a|již|už) {rest}]',
      '(už ste|už|máte již|máte|jste již|jste|již|ste) [máte|mám|už|naším|jste] (předplatné|předplatitelem|předplatitelé|předplatitel|předplaceno|účet|zaregistrováni|predplatiteľ)[?|.][ (přihlaste|přihlásit|prihláste){rest}]',
      '(zapomněli jste|zapomenuté|zapomněl jsem|zabudli ste|obnovit|zabudnuté) heslo[?]',
      '(vypněte|prosíme, vypněte|používáte|máte zapnutý|zdá se, že používáte|vypnite|vypnout) [si|prosím|svůj|váš] (adblock|ad block|blokování reklam|blokátor reklam|blokovač reklám)[{matter}]',
    ],
  },
  /** A word that needs company: `Předplatné`, `Premium`. */
  button: {
    lines: [
      '(předplatné|předplatit|předplaťte si|premium|prémiový obsah|odemknout|koupit|heslo|zůstat přihlášen|předplaceno|predplatiť|účet|můj účet)',
    ],
    place: 'run',
  },
} satisfies Family
