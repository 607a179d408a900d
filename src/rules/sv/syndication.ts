import type { ProvenFamily } from '../rule.js'

const STORY = 'artikeln|texten|inlägget|reportaget|den här artikeln|denna artikel|den här texten'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `Inlägget Den långa vägen dök först upp på Exempel.` */
  'appeared-first': {
    lines: [
      '(inlägget|artikeln) {work} (dök först upp på|publicerades först på|visades först på|publicerades först i) {site}',
      '(den här|denna) (artikeln|artikel|texten|text|krönikan|krönika) (är publicerad|har publicerats|publicerades) (i|på|hos|av) {publication}',
      '(först|tidigare|ursprungligen) publicera(d|t) (i|på) {publication}',
    ],
    endings: ['(inlägget|artikeln) {work} (dök först upp på|publicerades först på) {site}'],
    place: 'edges',
    proof: {
      removes: ['Inlägget Den långa vägen hem dök först upp på Exempel.'],
      keeps: [
        'Inlägget dök först upp på en vägg.',
        'Artikeln är från Rom',
        'Artikeln publicerades i Nature.',
        'Texten är av Strindberg.',
      ],
    },
  },
  /** What no hand wrote, read or translated: `Texten är översatt med hjälp av AI`, `AI-genererad sammanfattning` */
  machine: {
    lines: [
      '(artikeln|texten|den här artikeln|denna artikel|den här texten|inlägget|sammanfattningen|' +
        'den här sammanfattningen|faktarutan|uppläsningen) (är|har) [delvis|automatiskt|först] ' +
        '(skriven|skrivits|skapad|skapats|gjord|gjorts|framtagen|tagits fram|översatt|översatts|maskinöversatt|' +
        'genererad|genererats|uppläst|lästs upp|sammanfattad|producerad) [automatiskt] ' +
        '(med hjälp av|med stöd av|av|med) [en|ett|{publication}] ' +
        '(ai|ai-verktyg|ai-tjänst|ai-tjänst från {publication}|ai-modell|ai-röst|artificiell intelligens|chatgpt|' +
        'google translate|talsyntes|maskin|robot)[(,|.| och) {matter}]',
      '(artikeln|texten|den här artikeln|denna artikel|inlägget) (är|har) [automatiskt] ' +
        '(maskinöversatt|automatöversatt|översatts automatiskt)[(,|.| och) {matter}]',
      '(ai-genererad|ai-skapad|automatisk) (sammanfattning|översättning|text)',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Texten är översatt med hjälp av AI och granskad av redaktionen.',
        'Artikeln är skriven med stöd av AI',
        'AI-genererad sammanfattning',
      ],
      keeps: [
        'Texten är skriven av en mästare.',
        'Artikeln är skriven med blod.',
        'Sammanfattningen är gjord av ett barn',
        'Artikeln är skriven av AI-forskaren Jo Ng.',
      ],
    },
  },
  /** A firm’s own words: `Detta är ett pressmeddelande från Exempelbolaget` */
  release: {
    lines: [
      '[(det här|detta) är ett ]pressmeddelande (från|av) {publication}',
      '(denna|den här) information[en] är sådan [information] som {matter}(skyldig|skyldigt) att (offentliggöra|göra offentlig){matter}',
      'informationen lämnades[, genom {matter},| genom {matter}| för] {matter}offentliggörande {matter}',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Detta är ett pressmeddelande från Exempelbolaget',
        'Denna information är sådan som bolaget är skyldigt att offentliggöra enligt lagen.',
      ],
      keeps: ['Pressmeddelandet från klubben kom sent.', 'Ett pressmeddelande från rövare'],
    },
  },
  /** What the site says of its text: `Artikeln kommer från vårt arkiv`, `Artikeln är gjord av en annonsör` */
  'own-note': {
    lines: [
      `(${STORY}) (kommer från|är hämtad från|är från) vårt arkiv[ {words}]`,
      `(${STORY}) (är|har) (gjord|gjorts|skriven|betald|framtagen|producerad) (av|i samarbete med) (en annonsör|annonsören|en sponsor|vår partner|en partner)`,
      `(${STORY}) är (automatiskt|maskinellt) översatt[ {words}]`,
      `(${STORY}) (publicerades|var) (först|ursprungligen) [publicerad ](i|på|av) {publication}`,
    ],
    proof: {
      removes: [
        'Artikeln kommer från vårt arkiv',
        'Artikeln är gjord av en annonsör',
        'Texten är automatiskt översatt',
        'Artikeln publicerades först i hamn24',
      ],
      keeps: ['Artikeln kommer från grundlagen', 'Texten är gjord av granit', 'Artikeln publicerades först i maj.'],
    },
  },
} satisfies ProvenFamily
