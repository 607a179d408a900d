import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Minden jog fenntartva.` */
  'all-rights-reserved': {
    lines: [
      'minden jog fenntartva[. {matter}| {year}{matter}| © {matter}| \\| {matter}]',
      '{publication}[ {year}][.|,| \\|| -| –| ©] minden jog fenntartva[. {matter}]',
      '[©]  minden jog fenntartva',
      '© minden jog fenntartva',
    ],
    endings: ['minden jog fenntartva'],
  },
  /** `A cikk másolása, terjesztése tilos`, `Az oldal tartalma szerzői jogi védelem alatt áll`. */
  'may-not': {
    lines: [
      '[a |az ](cikkek|cikk|oldal tartalmának|oldalon|oldal|lapon|lap|tartalom|portálon|honlapon|képek|fotók|szövegek|weboldalon) {matter}(másolása|terjesztése|utánközlése|felhasználása|újraközlése){matter}(tilos|engedély|hozzájárul|forrás)[{matter}]',
      '[a |az ](cikkek|cikk|oldal tartalma|oldal|lap|tartalom|honlap|képek|fotók|szövegek|weboldal|portál) {matter}szerzői jogi védelem{matter}',
    ],
    place: 'tail',
  },
  /** `Kiadó: Példa Kft.`, `Főszerkesztő: Kovács János` */
  publisher: {
    lines: [
      '(kiadó|kiadja|főszerkesztő|felelős szerkesztő|felelős kiadó|szerkesztőség címe|a szerkesztőség címe|szerkesztőség|hirdetésfelvétel|ügyfélszolgálat|issn|lapigazgató): {matter}',
      '(főszerkesztő-helyettes|főszerkesztőhelyettes|vezető szerkesztő|lapigazgató|ügyvezető|olvasószerkesztő|felelős szerkesztő|online szerkesztő): {author}',
    ],
    place: 'tail',
  },
} satisfies Family
