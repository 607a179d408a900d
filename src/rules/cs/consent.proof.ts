import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  cookies: {
    removes: [
      'Tento web používá cookies',
      'Používáme soubory cookie. Pokračováním s tím souhlasíte.',
      'Používáním webu souhlasíte s cookies',
      'Nastavení cookies',
      'Respektujeme vaše soukromí',
      'Spravovat souhlas',
      'Zobrazit tento příspěvek na Instagramu',
      'Příspěvek sdílený Jo Ng (@jo_ng)',
      'Pro zobrazení obsahu povolte cookies',
    ],
    keeps: [
      'Stránka používá data zákazníků bez souhlasu, rozhodl soud.',
      'Používáme vodu dvakrát',
      'Používáním osobních údajů se živil rok.',
      'Používáním síly vyjadřujete slabost, řekl.',
      'Kliknutím získal lupič souhlas banky.',
      'Pokračováním války souhlas ztratí.',
      'Příspěvek sdílený ministrem vzbudil hněv.',
    ],
  },
  policy: {
    removes: [
      'Ochrana osobních údajů',
      'Podmínky užití',
      'Souhlasím se zpracováním osobních údajů',
      'Souhlasím s podmínkami',
    ],
    keeps: [
      'Ochrana osobních údajů v bance selhala.',
      'Podmínky užití hřiště nikdo nezná',
      'Souhlasím s mírem, řekl král.',
      'Souhlasím se vším, co řekl o podmínkami zničených lidech',
    ],
  },
  browser: {
    removes: [
      'Váš prohlížeč nepodporuje přehrávání videa',
      'Zapněte si JavaScript',
      'Nejsem robot',
      'Váš prohlížeč je zastaralý',
      'Aktualizujte svůj prohlížeč',
    ],
    keeps: [
      'Váš prohlížeč o vás ví víc než soused, říká hacker.',
      'Zapněte světlo, prosili nájemníci.',
      'Váš prohlížeč nepodporuje lež, vtipkuje.',
    ],
  },
  choice: {
    removes: ['Přijmout vše', 'Technické cookies', 'Uložit nastavení'],
    keeps: ['Přijmout reformu', 'Odmítnout vše cizí'],
  },
}
