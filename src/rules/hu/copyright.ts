import type { ProvenFamily } from '../rule.js'

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
    proof: {
      removes: ['Minden jog fenntartva.', 'Példa Média, minden jog fenntartva'],
      keeps: [
        'Minden jog fenntartva csak papíron van, mondta az ügyvéd.',
        'Minden jog a gyereké',
        'Copyright 70 évig él.',
      ],
    },
  },
  /** `A cikk másolása, terjesztése tilos`, `Az oldal tartalma szerzői jogi védelem alatt áll`. */
  'may-not': {
    lines: [
      '[a |az ](cikkek|cikk|oldal tartalmának|oldalon|oldal|lapon|lap|tartalom|portálon|honlapon|képek|fotók|' +
        'szövegek|weboldalon) {matter}(másolása|terjesztése|utánközlése|felhasználása|újraközlése){matter}' +
        '(tilos|engedély|hozzájárul|forrás)[{matter}]',
      '[a |az ](cikkek|cikk|oldal tartalma|oldal|lap|tartalom|honlap|képek|fotók|szövegek|weboldal|portál) {matter}szerzői jogi védelem{matter}',
    ],
    place: 'tail',
    proof: {
      removes: ['A cikk másolása, terjesztése tilos', 'Az oldal tartalma szerzői jogi védelem alatt áll.'],
      keeps: [
        'Bármilyen fegyver viselése tilos a téren.',
        'A képek készítése tilos volt a bíróságon.',
        'Másolás közben érték tetten',
        'A kulcs másolása tilos',
        'A képek tiltott terjesztése miatt elítélték.',
      ],
    },
  },
  /** `Kiadó: Példa Kft.`, `Főszerkesztő: Kovács János` */
  publisher: {
    lines: [
      '(kiadó|kiadja|főszerkesztő|felelős szerkesztő|felelős kiadó|szerkesztőség címe|a szerkesztőség címe|' +
        'szerkesztőség|hirdetésfelvétel|ügyfélszolgálat|issn|lapigazgató): {matter}',
      '(főszerkesztő-helyettes|főszerkesztőhelyettes|vezető szerkesztő|lapigazgató|ügyvezető|olvasószerkesztő|felelős szerkesztő|online szerkesztő): {author}',
    ],
    place: 'tail',
    proof: {
      removes: ['Kiadó: Példa Kft.', 'Főszerkesztő: Kovács János', 'Főszerkesztő-helyettes: Jo Ng'],
      keeps: [
        'A kiadó egy év után bezárta a lapot.',
        'A főszerkesztő távozott, és bevágta az ajtót',
        'Ügyvezető: nincs',
      ],
    },
  },
  /** That copying is not allowed: `Engedély nélküli másolása tilos.` */
  copying: {
    lines: [
      '[az oldal|a tartalom|bármilyen] [engedély|írásos engedély] nélküli (másolása|felhasználása|közlése) tilos',
    ],
    place: 'edges',
    proof: { removes: ['Engedély nélküli másolása tilos.'], keeps: ['Engedély nélkül belépni tilos.'] },
  },
} satisfies ProvenFamily
