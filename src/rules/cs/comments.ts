import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `Diskuse (14)`, `14 komentářů`, `Zobrazit všechny komentáře`. */
  count: {
    lines: [
      '(diskuse|diskuze|diskusia|komentáře|komentáre|názory|příspěvky|příspěvků|komentářů)[:|,][ ]{n}',
      '(diskuse|diskuze|diskusia|komentáře|komentáre|názory|příspěvky|zobrazit diskusi|vstoupit do diskuse|vstoupit do diskuze)[ ]\\({n}[ (příspěvků|příspěvky|příspěvek|komentářů|názorů)]\\)',
      '{n} (komentářů|komentáře|komentář|příspěvků|příspěvky|názorů|komentárov|reakcí)',
      '(zobrazit|zobraziť|zobraz|číst|načíst|skrýt|přejít na|všechny|další|čítať) [všechny|celou|další|všetky|do] (komentáře|diskusiu|diskusi|diskuzi|názory|příspěvky|komentáre|diskuse|diskuze)[ \\({n}\\)| {n}]',
      '(žádné komentáře|zatím žádné komentáře|žiadne komentáre|komentáře nejsou povoleny{rest}|zatím bez komentářů|bez komentářů)',
    ],
  },
  /** A word that could be a heading of the story: `Diskuze`, `Komentáře`, `Odpovědět`. */
  heading: {
    lines: [
      '(diskuse|diskuze|diskusia|komentáře|komentář|komentáre|komentár|odpovědět|odpovědi|odpovedať|reagovat|nahlásit|názory čtenářů|příspěvky|nejnovější komentáře|poslední komentáře|nejnovější|nejstarší|váš komentář|vaše jméno|jméno|přezdívka|e-mail|webová stránka|zrušit|odeslat|odoslať|vložit|přidat názor|meno|text komentáře|uživatelské jméno)',
    ],
    place: 'run',
  },
  /** `Vstoupit do diskuse`, `Napsat komentář Zrušit odpověď na komentář`, `Přidat komentář`. */
  invitation: {
    lines: [
      '(napsat|přidat|přidejte|napište|vložit|zanechat|zanechte|odeslat|pridať|pridajte|pridaj|napísať|napíšte|nechte|zveřejnit) [nový|první|svůj|váš|nám] (komentář|názor|příspěvek do diskuze|příspěvek|komentár|odpověď)[ (zrušit odpověď na komentář|zrušit odpověď|zrušiť odpoveď)]',
      '(zrušit odpověď na komentář|zrušit odpověď|zrušiť odpoveď|vstoupit do (diskuse|diskuze)|vstúpiť do diskusie|přejít do (diskuse|diskuze)|otevřít diskusi|diskutovat|zapojte se do (diskuse|diskuze)|zapojit se do (diskuse|diskuze)|zapojte sa do diskusie|buďte první|diskuse je uzavřena|diskuze je uzavřena|diskuse byla uzavřena|diskuze byla uzavřena|diskuze k článku je uzavřena|komentáře jsou uzavřeny|komentáře jsou vypnuté|článek nelze komentovat)',
      '(přihlaste se|přihlásit se|zaregistrujte se|pro přidání komentáře|pro vkládání komentářů|pro vložení komentáře|pro komentování|pro psaní komentářů|pro přidání názoru|abyste mohli komentovat|chcete-li přidat komentář|prihláste sa)[,] [pro|abyste mohli|abyste|aby ste|a|se|je nutné|musíte|můžete|být|je třeba] {rest} (komentáře|komentář|komentovat|diskutovat|diskusie|diskusi|diskuzi|diskuse|přihlásit se|přihlásit|přihlášeni|zaregistrovat|komentovať)',
      '(co si o tom myslíte|jaký je váš názor|co na to říkáte|co vy na to)[?] (napište|podělte|diskutujte|dejte|sdělte|pište){rest}',
      '(napište|podělte se|pište) [nám|o] [svůj|svoje|váš|o|s námi o] (názory|názor) (v|do|pod) (komentářích pod {rest}|komentářích|komentářů|diskusi|diskuzi|diskuze|diskuse|článkem)',
      '(nahlásit|odeslat|upravit|smazat) (komentář|příspěvek)',
      'okomentovat',
      '(přihlásit se k odběru|přihlaste se k odběru): (komentáře k příspěvku|příspěvky|komentáře) \\(atom\\)',
      'diskuse pod článkem',
      'pro zobrazení komentářů {matter}',
    ],
  },
  /** The labels of the form: `Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *`. */
  form: {
    lines: [
      '(vaše|vaša|váš) (e-mailová adresa|emailová adresa|e-mail|email) nebude (zveřejněna|zveřejněn|publikována|zverejnená|zobrazen)[. {title}]',
      '(vyžadované informace jsou označeny|povinné položky jsou označeny|vyžadované polia sú označené|povinná pole jsou označena|povinné položky)',
      '(uložit do prohlížeče|uložiť moje meno|uložit mé jméno|ulož moje meno){title}',
      '(upozornit|upozorněte|informovat|oznámit|upozorniť) [mě |mne |ma |mi ][e-mailem|emailem] (na|o) (nové|nových|nově|ďalších|následujících) (komentáře|komentářích|příspěvky|příspěvcích|komentároch|odpovědi) (e-mailem|emailem|k článku|k příspěvku|pod článkem|prostřednictvím e-mailu)[ {words}]',
      '(upozornit|upozorněte|informovat) [mě|mne] (na|o) (nové|nových) (komentáře|komentářích|příspěvky|příspěvcích)',
      '(pravidla|kodex) (diskuse|diskuze|diskusí|diskutujících|komentování|diskusie)[ na serveru {rest}]',
      '(tento web|tyto stránky|táto stránka) (používá|používají|používa) akismet {matter}',
      '(redakce|provozovatel|vydavatel|portál) (si vyhrazuje právo|nenese odpovědnost|neodpovídá|neručí) {title} (příspěvky|komentáře|komentářů|příspěvků|diskuse|diskuze)[{matter}]',
    ],
  },
} satisfies Family
