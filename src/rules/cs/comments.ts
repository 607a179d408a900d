import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `14 komentářů`, `Zobrazit všechny komentáře`. */
  count: {
    lines: ['(diskuse|diskuze|diskusia|komentáře|komentáre|názory|příspěvky|příspěvků|komentářů)[:|,][ ]{n}'],
    words: ['zobrazit všechny komentáře'],
    proof: {
      removes: ['Diskuse: 5'],
      keeps: ['Komentáře 14 expertů vyšly v časopise', '14 komentářů smazali po rozsudku soudu.'],
    },
  },
  /** A word that could be a heading of the story: `Diskuze`, `Komentáře`, `Odpovědět`. */
  heading: {
    words: [
      'diskuse',
      'diskuze',
      'diskusia',
      'komentáře',
      'komentář',
      'komentáre',
      'komentár',
      'odpovědět',
      'odpovědi',
      'odpovedať',
      'reagovat',
      'nahlásit',
      'názory čtenářů',
      'příspěvky',
      'nejnovější komentáře',
      'poslední komentáře',
      'nejnovější',
      'nejstarší',
      'váš komentář',
      'vaše jméno',
      'jméno',
      'přezdívka',
      'e-mail',
      'webová stránka',
      'zrušit',
      'odeslat',
      'odoslať',
      'vložit',
      'přidat názor',
      'meno',
      'text komentáře',
      'uživatelské jméno',
    ],
    place: 'run',
    proof: { removes: ['Diskuze', 'Odpovědět'], keeps: ['Diskuze je zbytečná', 'Odpovědět za své'] },
  },
  /** `Vstoupit do diskuse`, `Napsat komentář Zrušit odpověď na komentář`, `Přidat komentář`. */
  invitation: {
    lines: ['(nahlásit|odeslat|upravit|smazat) (komentář|příspěvek)', 'okomentovat', 'diskuse pod článkem'],
    words: ['napsat komentář zrušit odpověď na komentář'],
    proof: {
      removes: ['Nahlásit komentář', 'Okomentovat', 'Diskuse pod článkem'],
      keeps: [
        'Přidat komentář odmítl.',
        'Vstoupit do diskuse odmítli i radní.',
        'Přihlaste se o slovo, vyzval žáky.',
        'Nahlásit příchod',
      ],
    },
  },
  /** The labels of the form: `Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *`. */
  form: {
    lines: [
      '(vaše|vaša|váš) (e-mailová adresa|emailová adresa|e-mail|email) nebude (zveřejněna|zveřejněn|publikována|zverejnená|zobrazen)[. {title}]',
    ],
    proof: {
      removes: ['Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *'],
      keeps: [
        'Vaše e-mailová adresa mohla uniknout, varuje banka.',
        'Pravidla diskuse moderátor porušil',
        'Upozornit na nové komentáře nestačí, řekl.',
        'Facebook neodpovídá za komentáře, řekl soud.',
      ],
    },
  },
  /** `Co si o tom myslíte? Napište nám do komentářů`, `Diskuse je uzavřena`, `Buďte první, kdo článek okomentuje` */
  call: {
    lines: [
      '{title}? (napište|napiš|napište nám|podělte se|diskutujte|dejte nám vědět) [(nám|to|svůj názor)] ' +
        '(do komentářů|v komentářích|do diskuse|v diskusi)[ {words}]',
      '(napište|přidejte|přidat|napsat|vložte|vložit) [(svůj|váš|první|nový)] komentář[ k článku]',
      '(vstupte|vstoupit|zapojte se|přidejte se) do diskuse[ k článku| pod článkem]',
      '(diskuse|diskuze|komentáře) (je|jsou|byla|byly) (uzavřena|uzavřeny|vypnuty|vypnuta|ukončena)[ {words}]',
      '(buďte|buď) (první|prvním), kdo [(článek|tento článek)] (okomentuje|přidá komentář|napíše komentář)',
    ],
    proof: {
      removes: [
        'Co si o tom myslíte? Napište nám do komentářů',
        'Napište komentář',
        'Přidejte svůj komentář',
        'Diskuse je uzavřena',
        'Buďte první, kdo článek okomentuje',
      ],
      keeps: [
        'Diskuse je uzavřena, řekl mluvčí.',
        '„Napište komentář sem“, stálo na lístku.',
        'Buďte první, kdo se odváží',
      ],
    },
  },
  /** How many there are, in the second case: `12 komentářů` */
  number: {
    lines: ['{n} (komentářů|komentáře|komentář|příspěvků)'],
    place: 'below',
    proof: {
      removes: ['12 komentářů'],
      keeps: ['12 komentářů přivedlo radního před soud.', 'První komentář starosty'],
    },
  },
  /** Who is not known may not comment: `Pro komentování se přihlaste` */
  'log-in': {
    lines: [
      '(pro|k) (komentování|přidání komentáře|vložení komentáře|diskusi) se [nejprve |musíte |prosím ](přihlaste|přihlásit|přihlašte)',
    ],
    place: 'edges',
    proof: { removes: ['Pro komentování se přihlaste'], keeps: ['Pro kurz plavání se přihlaste do pátku.'] },
  },
  /** That nobody has written yet: `Žádné komentáře`, `Bez komentářů` */
  none: {
    lines: ['(žádné|zatím žádné|bez) (komentáře|komentářů|příspěvky|diskuze)'],
    place: 'tail',
    proof: {
      removes: ['Žádné komentáře', 'Bez komentářů'],
      keeps: ['Žádné komentáře ministra', 'Bez komentáře odešel premiér.'],
    },
  },
  /** What comment tools print around their box: `Uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře.`, `Komentáře jsou uzavřeny.` */
  box: {
    lines: [
      'uložit do prohlížeče (jméno|mé jméno), {matter}',
      'komentáře (jsou|k článku jsou) (uzavřeny|vypnuty|uzamčeny|zakázány)',
      '(starší|novější|předchozí) komentáře',
      'navigace (pro|v) (komentáře|komentářích)',
      '[(váš|tvůj)] (komentář|příspěvek) čeká na (schválení|moderaci)',
      '(jeden komentář|{n} komentářů|{n} komentáře): „{title}“',
      '(jedna odpověď|{n} odpovědí|jeden komentář|{n} komentářů) (na|k|u) „{title}“',
      '(zpětný odkaz|pingback|trackback): {title}',
      '(urážlivé|vulgární|rasistické) (komentáře|příspěvky) (nebudou zveřejněny|budou smazány|budou odstraněny|mažeme)',
    ],
    place: 'below',
    proof: {
      removes: [
        'Uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře.',
        'Komentáře jsou uzavřeny.',
        'Starší komentáře',
        'Váš komentář čeká na schválení.',
        'Jeden komentář: „Nový most otevřen“',
        'Urážlivé komentáře nebudou zveřejněny.',
      ],
      keeps: ['Komentáře jsou zbytečné, řekl starosta.', 'Starší komentáře ministra se vrátily.'],
    },
  },
} satisfies ProvenFamily
