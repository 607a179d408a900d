import type { Family } from '../rule.js'

/** Cookies, data, and what a browser must do. */
export const consent = {
  /** `Tento web používá cookies`, `Používáním webu souhlasíte s cookies`. */
  cookies: {
    lines: [
      '(tento web|tato stránka|tyto stránky|tento server|na tomto webu|na našem webu|naše stránky|náš web|webové stránky|táto stránka|stránka|k personalizaci|{publication}) (používáme|používá|používají|využíváme|využívá|používame|používa) [soubory|súbory|k {words}] (cookies|cookie|soubory cookie|súbory cookie)[{matter}]',
      '(používáme|využíváme|používame) [soubory|súbory] (cookies|cookie)[{matter}]',
      '(používáním|pokračováním|kliknutím|procházením|návštěvou|používaním|dalším) {matter}(souhlasíte|vyjadřujete souhlas|súhlasíte|udělujete souhlas|dáváte souhlas){matter}',
      'respektujeme (vaše|vaše) soukromí[{matter}]',
      'my a naši partneři (ukládáme|používáme|zpracováváme){matter}',
      '(spravovat|změnit|upravit|odvolat) (souhlas|souhlasy|nastavení soukromí|nastavení cookies|předvolby)',
      'pro zobrazení {words} (povolte|přijměte|je nutné povolit|musíte povolit) {words}',
      '(obsah|příspěvek|video) nelze (zobrazit|přehrát) (kvůli|z důvodu|bez) {words}',
      '(zobrazit|zobraziť) [tento] (příspěvek|príspevok) na (instagramu|facebooku|x|síti x|twitteru|tiktoku)',
      '(příspěvek sdílený|príspevok, ktorý zdieľa) {name}',
      '(příspěvek sdílený|príspevok, ktorý zdieľa) {matter}\\({handle}[\\)][{matter}]',
      '(přijmout|odmítnout|nastavení|povolit|zásady|nastavenie|souhlasím s|informace o) [všechny|používání|souborů] [soubory|souborů] (cookies|cookie)',
      '(vážíme si|záleží nám na) (vašeho|vašem) soukromí[{matter}]',
    ],
  },
  /** Links at the foot of a page: `Ochrana osobních údajů`, `Podmínky užití`. */
  policy: {
    lines: [
      '(ochrana (osobních údajů|osobných údajov|soukromí|súkromia)|zásady (ochrany osobních údajů|zpracování osobních údajů|ochrany soukromí)|nastavení soukromí|nastavenia súkromia|(podmínky|pravidla) (užití|používání|užívání)[ webu| služby]|(obchodní|všeobecné|smluvní) podmínky|všeobecné obchodní podmínky|obchodné podmienky|podmienky používania|etický kodex|prohlášení o přístupnosti|zpracování osobních údajů|osobní údaje|ochrana údajů|další možnosti|soukromí)',
      '(souhlasím|uděluji souhlas|odesláním|vyplněním|súhlasím|přihlášením|registrací) [se|souhlasíte|so|s|formuláře] {title} (osobních údajů|obchodními podmínkami|osobných údajov|obchodních sdělení|newsletteru)[{matter}]',
      '(souhlasím|súhlasím) s [obchodními|všeobecnými|našimi] podmínkami[ {words}]',
    ],
  },
  /** `Váš prohlížeč nepodporuje přehrávání videa`, `Zapněte JavaScript`. */
  browser: {
    lines: [
      '[bohužel, |omlouváme se, ]váš prohlížeč (nepodporuje přehrávání|nepodporuje (video|html5|javascript|tento|přehrávač|tag|vložené|některé)|neumožňuje přehrát|neumí přehrát){title}',
      '[bohužel, |omlouváme se, ]váš prohlížeč (nepodporuje přehrávání|nepodporuje (video|html5|javascript))',
      'váš prohlížeč je (zastaralý|příliš starý|neaktuální)[{matter}]',
      'aktualizujte [si] [svůj|prosím] prohlížeč[{matter}]',
      '[prosím, |pro {title} ](zapněte|povolte|zapnite|je nutné zapnout) [si] javascript[{matter}]',
      '(nejsem robot|potvrďte, že nejste robot|video se připravuje|načítám|načítání|načítá se|přehrát video|spustit video)',
    ],
  },
  /** Buttons: `Přijmout vše`, `Technické cookies` */
  choice: {
    lines: [
      '(přijmout|povolit|odmítnout|prijať|odmietnuť|souhlasím|povoliť) (vše|všechny|všechno|výběr|všetko|všetky|a pokračovat|a zavřít|se vším|vybrané)',
      '(nezbytné|technické|funkční|analytické|marketingové|statistické|reklamní|preferenční|nevyhnutné) (cookies|soubory cookie|súbory cookie)',
      '(uložit nastavení|uložit volby|podrobné nastavení|pouze nezbytné|jen nezbytné|zobrazit podrobnosti|vždy aktivní|více možností|přizpůsobit|zobrazit partnery)',
    ],
    place: 'run',
  },
} satisfies Family
