import type { ProvenFamily } from '../rule.js'

/** The frame of a page: menus, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page or to the next: `Ugrás a tartalomra`, `Következő cikk`, `Vissza a főoldalra`. */
  jump: {
    lines: [
      '(bejegyzések|bejegyzés) navigáció[ja]',
      '(galéria|képgaléria|fotógaléria) (megnyitása|megtekintése|\\({n}[ kép]\\)|{n} kép)',
      '(kép|fotó|oldal) {n}[ ]/[ ]{n}',
      '{n}[ ]/[ ]{n} (kép|fotó)',
      '(meghallgatom|hallgassa meg|hallgasd meg) a cikket',
    ],
    words: ['vissza a főoldalra', 'következő cikk', 'ugrás a tartalomra'],
    place: 'edges',
    proof: {
      removes: ['Galéria megnyitása', 'Kép 1 / 5', 'Meghallgatom a cikket'],
      keeps: [
        'Vissza a jövőbe',
        'A következő cikk a vízről szól.',
        'További hírek szerint hárman meghaltak',
        'Hallgassa meg a bírót',
        'Üzemeltető: a város',
      ],
    },
  },
  /** Where the page stands on the site: `Címlap > Hírek > Híd`. */
  crumbs: {
    lines: [
      '(címlap|főoldal|kezdőlap)[ ](>|»|›|→|/|\\||•|::)[ ]{rest}',
      '(ön itt áll|itt vagyok|jelenlegi hely|ön itt van): {rest}',
    ],
    place: 'head',
    proof: {
      removes: ['Címlap > Hírek > Híd', 'Jelenlegi hely: Címlap'],
      keeps: ['Ön itt van, és marad', 'Címlap: hogyan készült'],
    },
  },
  /** What a page files its story under: `Címkék: híd, folyó` */
  filing: {
    labelled: true,
    lines: ['(címkék|címke|tagek|kulcsszavak|kategória|kategóriák)[ ](:|：)[ ]{rest}'],
    place: 'edges',
    proof: {
      removes: ['Címkék: híd, folyó', 'Kategória: Hírek', 'Kulcsszavak: híd, folyó'],
      keeps: ['Címkék: A polgármester azt mondta, hogy a munka tavasszal kezdődik és két évig tart.', 'Kategória'],
    },
  },
  /** Links to other pages of the site: `Vissza a tetejére`, `Régebbi bejegyzés` */
  'page-links': {
    lines: [
      'vissza (a|az) (lap tetejére|oldal tetejére|tetejére|kezdőlapra|címlapra)',
      '(előző|következő|régebbi|újabb) (cikk|bejegyzés|bejegyzések)',
      '(összes|további|minden) (hír|cikk|hírünk)',
    ],
    place: 'edges',
    proof: {
      removes: ['Vissza a tetejére', 'Régebbi bejegyzés', 'Előző cikk', 'Összes hír'],
      keeps: ['Vissza az elejére, mondta a karmester.'],
    },
  },
} satisfies ProvenFamily
