import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `Diskuse (14)`, `14 komentářů`, `Zobrazit všechny komentáře`. */
  count: {
    lines: ['(diskuse|diskuze|diskusia|komentáře|komentáre|názory|příspěvky|příspěvků|komentářů)[:|,][ ]{n}'],
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
} satisfies ProvenFamily
