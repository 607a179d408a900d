import type { Family } from '../rule.js'

/** Letters, channels and alerts a reader is asked to join. */
export const newsletter = {
  /** `Přihlaste se k odběru newsletteru`, `Odebírejte náš newsletter`. */
  'sign-up': {
    lines: [
      '(přihlaste se|přihlásit se|odebírejte|odebírat|zaregistrujte se|objednejte si|prihláste sa|odoberajte|odoberať|chci odebírat|chcete dostávat|přihlásit|odběr|přihlašte se|získejte) [k odběru|na odber|k|do|našeho|nášho|náš|naše|svůj|pravidelný|denní|týdenní|na|odběr] [odběru|našeho|našich|náš|naše|novinek|odber] [našeho|našich|nášho] (newslettery|newsletteru|newsletterů|newsletter|novinky|novinek|e-mailem|zpravodaj|newslettra|noviniek)[{matter}]',
      '(nejdůležitější|nejlepší|nejzajímavější|každý|všechny|to nejlepší|výběr|přehled|najdôležitejšie|denní|ranní|nejnovější) {title} (do vašeho e-mailu|do e-mailu|do mailu|do vaší schránky|do schránky|e-mailem|na váš e-mail|přímo do (vaší|vašeho|e-mailu|mailu|schránky)|do vašej schránky|do mailovej schránky|do vaší e-mailové schránky)[{matter}]',
      '(dostávejte|získejte|posílejte mi|nenechte si ujít|nezmeškejte) {title} (do e-mailu|do mailu|e-mailem|newsletteru|newsletter|do schránky)[{matter}]',
      '(zůstaňte|buďte) v obraze[(!|.|:| –| s) {matter}]',
      'mějte {words} (v mobilu|v e-mailu|po ruce)',
      '(chci odebírat|odebírejte) [náš] (newsletter|novinky|noviny)',
      '(zadejte|vložte|zadajte|váš|vaše|zadej) [svůj|váš|svou|svoj|vaši|e-mailová] (e-mailovou adresu|e-mailová adresa|e-mailovú adresu|e-mail|emailovou adresu|email)[ zde|...]',
      '(děkujeme|ďakujeme)[,|!] [za|že] (přihlášení|registraci|registráciu|odběr|váš zájem|prihlásenie)[ {matter}]',
      '(povolit|zapnout|zapněte si) (notifikace|upozornění)[ {words}]',
    ],
  },
  /** `Sledujte nás na Facebooku`, `Přidejte si nás na Google Zprávy`. */
  'follow-us': {
    lines: [
      '(sledujte|sleduj|najdete nás|najdete|přidejte se|přidejte si|přidejte|lajkujte|staňte se|odebírejte|pridajte sa|sledovat|čtěte|poslouchejte|nájdete) [si|nás|naši|náš|se|i|také|k nám|{publication}] [i|také|si|k nám|aj] [naši|na|náš|v|mezi] [sociálních|naši|náš] (facebooku|facebookovou stránku|facebookovém profilu|facebook|twitteru|twitter|x|síti x|instagramu|instagram|google zprávy|google zprávách|google news|youtube kanál|youtube|telegramu|whatsappu|whatsapp|tiktoku|linkedinu|sítích|sociálních sítích|sociálnych sieťach|spotify|oblíbené zdroje)[(!|.|:| –| -| a|, ať) {matter}]',
      '(sledujte|odebírejte|lajkujte|přidejte) {title} (na|v|do) (facebooku|twitteru|instagramu|google zprávách|google news|youtube|síti x|sociálních sítích|whatsappu|telegramu|sociálnych sieťach|oblíbených)[(!|.|:| –| -| a|, ať) {matter}]',
      '(jsme|najdete nás|buďte s námi) [i |také ](na sociálních sítích|na facebooku|na instagramu|v kontaktu|na sítích)[{matter}]',
      '(přidejte|pridajte) [si ][nás|{publication}] (mezi|do|jako) (oblíbené zdroje|preferované zdroje|oblíbených zdrojů|preferovaných zdrojů|preferovaný zdroj|oblíbený zdroj|obľúbených zdrojov) (na|v) (google|googlu|googli)[{matter}]',
    ],
    endings: ['(sledujte|sleduj) nás [i|také] na (facebooku|twitteru|instagramu|youtube|síti x|sociálních sítích)'],
  },
  /** `Máte tip? Napište nám`, `Byli jste svědkem? Pošlete nám fotografie`. */
  tip: {
    lines: [
      '(máte pro nás|máte|víte|byli jste|jste|chcete|viděli jste|viete|mali ste) {matter}(napište|pošlete|dejte|ozvěte|kontaktujte|napíšte|pošlite|dajte) (nám vědět|nám|redakcii|redakci|se nám)[(!|.|:| na| do| to| o| ho| je| své| svůj| fotografie| foto| video| tip) {matter}| to| ho| je| foto| fotografie| video]',
      '(napište|pošlete|napíšte|pošlite) (nám tip|nám|autorovi|redakci|tip|do redakce)[ {email}|: {rest}| na {email}| na adresu {rest}]',
      'tip na článek[: {rest}]',
      'jste politik? {matter}',
      '(kontakt na autora|kontaktujte autora|napište autorovi|kontakt na redakci|e-mail autora)[:] {email}',
    ],
    place: 'tail',
  },
  /** Labels and buttons, which need company: `Newsletter`, `Odebírat`, `Přihlásit se`. */
  form: {
    lines: [
      '(newslettery|newsletter|náš newsletter|odebírat newsletter|odebírat|odoberať|přihlásit se|přihlásit|prihlásiť sa|odhlásit se|registrace|zaregistrovat se|e-mailová adresa|váš e-mail|sledujte nás na|sledujte nás|sledovat|sociální sítě|sociálne siete|najdete nás na|google zprávy|chci odebírat|odeslat|přihlášení|prihlásenie)',
    ],
    place: 'run',
  },
} satisfies Family
