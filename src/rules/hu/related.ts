import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Kapcsolódó cikkek`, `Ezek is érdekelhetik`, `Olvassa el ezt is`. */
  'related-stories': {
    lines: [
      '(kapcsolódó|további|hasonló|ajánlott|legfrissebb|legolvasottabb|legnépszerűbb|korábbi|népszerű|friss|' +
        'legutóbbi|más|kiemelt|legújabb) (cikkek a dossziéban|cikkek a témában|cikkek|cikkeink|hírek|tartalom|' +
        'tartalmak|írások|írásaink|bejegyzések|cikkünk|cikk|témák|videók|anyagaink|híreink|anyagok)' +
        '[ (a témában|a szerzőtől|a rovatból|ebben a témában)]',
      '(ezek is|ez is|ezek még|ezek|ez|önt is|téged is) (érdekelhetik|érdekelhetnek még|érdekelhetnek|érdekelheti|' +
        'érdekelhet|tetszhetnek|is érdekelheti)[ önt| téged]',
      '(ma|heti|havi|napi|hét) (legolvasottabb|legolvasottabbak|legnépszerűbb|legolvasottabb cikkek)',
    ],
    words: ['olvassa el ezt is'],
    headsList: true,
    proof: {
      removes: [
        'Kapcsolódó cikkek',
        'Ezek is érdekelhetik',
        'Legolvasottabb cikkek',
        'További hírek a témában',
        'Heti legolvasottabb',
      ],
      keeps: [
        'Kapcsolódó ügyben három embert vettek őrizetbe.',
        'Ez is érdekelte a bírót',
        'A hasonló cikkeket is elkobozták a raktárban.',
        'Mások ezeket olvasták fel a bíróságon',
      ],
    },
  },
  /** A heading that could be a subhead elsewhere: `Kapcsolódó`, `Legolvasottabb`, `Ajánló`. */
  'weak-heading': {
    words: [
      'kapcsolódó',
      'ajánló',
      'ajánlott videók',
      'ajánlott videó',
      'ajánlott',
      'ajánljuk',
      'legolvasottabbak',
      'legolvasottabb',
      'legfrissebb',
      'legnépszerűbb',
      'legnézettebb',
      'népszerű',
      'friss',
      'kiemelt',
      'aktuális',
      'a nap témája',
      'napi téma',
      'fókuszban',
      'ne hagyja ki',
      'ne hagyd ki',
      'ezt olvassa',
      'szerkesztő ajánlja',
      'a szerkesztő ajánlja',
      'szerkesztőség ajánlja',
      'top 5',
      'top',
      'trendek',
      'trend',
      'hasonló',
      'további cikkek',
      'további',
      'előzmények',
      'előzmény',
      'még több',
      'olvasnivaló',
      'szavazás',
      'szavazzon',
      'rövid hírek',
      'hírek röviden',
      'rovatunkból',
      'exkluzív',
      'nézd meg',
      'nézze meg',
      'képgalériák',
      'olvasói sztorik',
      'kedvenceink',
      'mai évfordulók',
      'regionális hírportálok',
      'mostanában',
      'ebből a rovatból',
      'hírfolyam',
    ],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['Kapcsolódó', 'Legolvasottabb', 'Ajánló:', 'Ezt olvassa'],
      keeps: ['A legfrissebb kenyér', 'Ne hagyja ki a számításból'],
    },
  },
  /** Headings of other stories, by subject or author: `Bővebben a témáról` */
  more: {
    lines: ['bővebben (a|erről a) (témáról|témában|témához)'],
    place: 'edges',
    headsList: true,
    proof: { removes: ['Bővebben a témáról'], keeps: ['Bővebben a témáról a miniszter nem beszélt.'] },
  },
} satisfies ProvenFamily
