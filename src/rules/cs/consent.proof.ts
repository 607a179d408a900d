import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  cookies: {
    removes: [
      'Tento web používá cookies',
      'Používáme soubory cookie. Pokračováním s tím souhlasíte.',
      'Používáním webu souhlasíte s cookies',
      'Nastavení cookies',
    ],
    keeps: [
      'Stránka používá data zákazníků bez souhlasu, rozhodl soud.',
      'Používáme vodu dvakrát',
      'Používáním osobních údajů se živil rok.',
    ],
  },
  policy: {
    removes: ['Ochrana osobních údajů', 'Podmínky užití', 'Souhlasím se zpracováním osobních údajů'],
    keeps: [
      'Ochrana osobních údajů v bance selhala.',
      'Podmínky užití hřiště nikdo nezná',
      'Souhlasím s mírem, řekl král.',
    ],
  },
  browser: {
    removes: ['Váš prohlížeč nepodporuje přehrávání videa', 'Zapněte si JavaScript', 'Nejsem robot'],
    keeps: ['Váš prohlížeč o vás ví víc než soused, říká hacker.', 'Zapněte světlo, prosili nájemníci.'],
  },
}
