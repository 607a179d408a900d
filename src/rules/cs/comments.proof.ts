import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['Diskuse (14)', '14 komentářů', 'Zobrazit všechny komentáře', 'Vstoupit do diskuse (14 příspěvků)'],
    keeps: ['Komentáře 14 expertů vyšly v časopise', '14 komentářů smazali po rozsudku soudu.'],
  },
  heading: { removes: ['Diskuze', 'Odpovědět'], keeps: ['Diskuze je zbytečná', 'Odpovědět za své'] },
  invitation: {
    removes: [
      'Vstoupit do diskuse',
      'Přidat komentář',
      'Napsat komentář Zrušit odpověď na komentář',
      'Přihlaste se, abyste mohli komentovat',
      'Co si o tom myslíte? Napište nám do komentářů.',
      'Nahlásit komentář',
      'Okomentovat',
      'Přihlásit se k odběru: Komentáře k příspěvku (Atom)',
      'Diskuse pod článkem',
    ],
    keeps: [
      'Přidat komentář odmítl.',
      'Vstoupit do diskuse odmítli i radní.',
      'Přihlaste se o slovo, vyzval žáky.',
      'Nahlásit příchod',
    ],
  },
  form: {
    removes: [
      'Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *',
      'Uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře.',
      'Upozornit na nové komentáře',
      'Pravidla diskuze',
    ],
    keeps: [
      'Vaše e-mailová adresa mohla uniknout, varuje banka.',
      'Pravidla diskuse moderátor porušil',
      'Upozornit na nové komentáře nestačí, řekl.',
      'Facebook neodpovídá za komentáře, řekl soud.',
    ],
  },
}
