import type { ProvenFamily } from '../rule.js'

/** Ways around the site. */
export const navigation = {
  /** `Spring til indhold`, `Til toppen`, `Åbn menu` */
  'skip-link': {
    lines: [
      '(spring|gå|hop) [direkte] til [sidens] (indhold|indholdet|hovedindhold|hovedindholdet|navigation|bunden|menuen|forsiden|søgning)',
      '(åbn|luk|vis|skjul) (menu|menuen|søg|søgefeltet|undermenu)',
    ],
    words: ['til toppen'],
    proof: {
      removes: ['Spring til indhold', 'Åbn menu'],
      keeps: ['Spring til siden', 'Gå til politiet'],
    },
  },
  /** A word of a menu: `Søg`, `Nyheder`, `Indland` */
  'menu-word': {
    lines: ['(billede|billeder|video|galleri|billedserie) [{n}|\\({n}\\)]'],
    words: ['indland', 'nyheder', 'søg'],
    place: 'run',
    proof: {
      removes: ['Billede 5'],
      keeps: ['Søg ly, siger politiet.', 'Kultur i krise', 'Næste sommer', 'Kongelige i sorg'],
    },
  },
  /** Tools, tags and pagers: `Næste artikel`, `Emner: bro, havn`, `Du er her: Hjem` */
  bits: {
    lines: [
      '(lyt til|udskriv|print|gem|læs op) [denne] (artiklen|artikel)[ {words}]',
      '(artiklen er læst op|læst op af|oplæst af) {rest}',
      '(udgivet i|skrevet i|tagget|tagget med|arkiveret i) {matter}',
      '(du er her)[: {rest}]',
      '(billede|foto) {n} af {n}',
      '(søg på {site}|søg efter|søgeord|hvad leder du efter|søg i arkivet)[?]',
      '(kontakt|om os|cookies|privatlivspolitik|kundeservice)[ ](\\||•|·)[ ]{matter}',
      'læs mere om: {matter}',
      '(forrige|næste) (indlæg|artikel): {title}',
      '(lyt til|hør) (artiklen|denne artikel)',
      '(vis|skift til) (webversion|mobilversion)[en]',
      '(vis|hent|indlæs) flere opslag',
    ],
    words: ['næste artikel'],
    place: 'edges',
    proof: {
      removes: ['Du er her: Hjem', 'Læs mere om: Bro, Havn', 'Forrige indlæg: Byen stemmer'],
      keeps: [
        'Lyt til børnene',
        'Næste artikel i loven siger mere',
        'Du er her for at blive',
        'Emner i køkkenet farlige',
        'Nyhedschef: en umulig rolle',
      ],
    },
  },
  /** Under which words a story is filed: `Emner: bro, flod` */
  'tag-list': {
    lines: ['(emner|emneord|nøgleord)[ ]: {words}, {matter}'],
    place: 'tail',
    proof: { removes: ['Emner: bro, flod'], keeps: ['Emner: ingen', 'Emner at tale om, mange'] },
  },
  /** What a page files its story under: `Tags: bro, flod` */
  filing: {
    labelled: true,
    lines: ['(tags|emneord|nøgleord|kategori|kategorier|udgivet i)[ ](:|：)[ ]{rest}'],
    place: 'edges',
    proof: {
      removes: ['Tags: bro, flod', 'Kategori: Nyheder', 'Nøgleord: bro, flod'],
      keeps: ['Tags på væggen forargede byen.'],
    },
  },
  /** Links to other pages of the site: `Tilbage til forsiden`, `Ældre opslag` */
  'page-links': {
    lines: [
      '(tilbage|gå) til (forsiden|toppen|oversigten|start)',
      '(ældre|nyere|forrige|næste) (opslag|indlæg|artikel|side|artikler)',
      '(alle|flere|se alle|vis flere|se flere) (nyheder|artikler)',
    ],
    place: 'edges',
    proof: {
      removes: ['Tilbage til forsiden', 'Ældre opslag', 'Forrige artikel', 'Alle nyheder'],
      keeps: ['Tilbage til toppen efter nederlaget'],
    },
  },
} satisfies ProvenFamily
