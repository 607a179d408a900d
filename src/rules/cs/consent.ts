import type { Family } from '../rule.js'

/** Cookies, data, and what a browser must do. */
export const consent = {
  /** `Tento web používá cookies`, `Používáním webu souhlasíte s cookies`. */
  cookies: {
    lines: [
      '(tento web|tato stránka|tyto stránky|tento server|na tomto webu|na našem webu|naše stránky|náš web|webové stránky|táto stránka|stránka|k personalizaci|{publication}) (používáme|používá|používají|využíváme|využívá|používame|používa) [soubory|súbory|k {words}] (cookies|cookie|soubory cookie|súbory cookie)[{matter}]',
      '(používáme|využíváme|používame) [soubory|súbory] (cookies|cookie)[{matter}]',
      '(používáním|pokračováním|kliknutím|procházením|návštěvou|používaním|dalším) {matter}(souhlasíte|souhlas|vyjadřujete|súhlasíte){matter}',
      '(přijmout|odmítnout|nastavení|povolit|zásady|nastavenie|souhlasím s|informace o) [všechny|používání|souborů] [soubory|souborů] (cookies|cookie)',
      '(vážíme si|záleží nám na) (vašeho|vašem) soukromí[{matter}]',
    ],
  },
  /** Links at the foot of a page: `Ochrana osobních údajů`, `Podmínky užití`. */
  policy: {
    lines: [
      '(ochrana (osobních údajů|osobných údajov|soukromí|súkromia)|zásady (ochrany osobních údajů|zpracování osobních údajů|ochrany soukromí)|nastavení soukromí|nastavenia súkromia|(podmínky|pravidla) (užití|používání|užívání)[ webu| služby]|(obchodní|všeobecné|smluvní) podmínky|všeobecné obchodní podmínky|obchodné podmienky|podmienky používania|etický kodex|prohlášení o přístupnosti|zpracování osobních údajů|osobní údaje|ochrana údajů|další možnosti|soukromí)',
      '(souhlasím|uděluji souhlas|odesláním|vyplněním|súhlasím|přihlášením|registrací) [se|souhlasíte|so|s|formuláře] {title} (osobních údajů|podmínkami|osobných údajov|obchodních sdělení|newsletteru)[{matter}]',
    ],
  },
  /** `Váš prohlížeč nepodporuje přehrávání videa`, `Zapněte JavaScript`. */
  browser: {
    lines: [
      '[bohužel, |omlouváme se, ]váš prohlížeč (nepodporuje přehrávání|nepodporuje|je zastaralý|neumí|neumožňuje){title}',
      '[prosím, |pro {title} ](zapněte|povolte|zapnite|je nutné zapnout) [si] javascript[{matter}]',
      '(nejsem robot|potvrďte, že nejste robot|video se připravuje|načítám|načítání|načítá se|přehrát video|spustit video)',
    ],
  },
} satisfies Family
