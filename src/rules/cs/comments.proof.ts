import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['Diskuse: 5'],
    keeps: ['Komentáře 14 expertů vyšly v časopise', '14 komentářů smazali po rozsudku soudu.'],
  },
  heading: { removes: ['Diskuze', 'Odpovědět'], keeps: ['Diskuze je zbytečná', 'Odpovědět za své'] },
  invitation: {
    removes: ['Nahlásit komentář', 'Okomentovat', 'Diskuse pod článkem'],
    keeps: [
      'Přidat komentář odmítl.',
      'Vstoupit do diskuse odmítli i radní.',
      'Přihlaste se o slovo, vyzval žáky.',
      'Nahlásit příchod',
    ],
  },
  form: {
    removes: ['Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *'],
    keeps: [
      'Vaše e-mailová adresa mohla uniknout, varuje banka.',
      'Pravidla diskuse moderátor porušil',
      'Upozornit na nové komentáře nestačí, řekl.',
      'Facebook neodpovídá za komentáře, řekl soud.',
    ],
  },
}
