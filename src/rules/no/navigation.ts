import type { ProvenFamily } from '../rule.js'

/** Ways around the site. */
export const navigation = {
  /** `Hopp til innhold`, `Til toppen`, `Åpne menyen` */
  'skip-link': {
    lines: [
      '(hopp|gå) [direkte|rett] til [sidens] (innhold|innholdet|hovedinnhold|hovedinnholdet|navigasjon|bunnen|menyen|forsiden|søk|hovudinnhald)',
    ],
    words: ['åpne menyen', 'til toppen'],
    proof: {
      removes: ['Hopp til innhold'],
      keeps: ['Hopp til siden', 'Gå til politiet'],
    },
  },
  /** A word of a menu: `Søk`, `Nyheter`, `Abonner` */
  'menu-word': {
    lines: ['(bilde|bilder|video|bildeserie) [{n}|\\({n}\\)]'],
    words: [
      'nyheter',
      'søk',
      'innenriks',
      'utenriks',
      'norge',
      'verden',
      'økonomi',
      'sport',
      'kultur',
      'debatt',
      'meninger',
      'leder',
      'kronikk',
      'familie',
      'bolig',
      'reise',
      'mat',
      'teknologi',
      'vitenskap',
      'helse',
      'motor',
      'lokalt',
      'fotball',
      'håndball',
      'ski',
      'skiskyting',
      'langrenn',
      'kjendis',
      'politikk',
      'næringsliv',
      'børs',
      'musikk',
      'film',
      'litteratur',
      'distrikt',
      'dokumentar',
      'urix',
      'ytring',
      'sápmi',
      'rampelys',
      'puls',
      'pluss',
    ],
    place: 'run',
    proof: {
      removes: ['Innenriks'],
      keeps: ['Søk ly, ber politiet.', 'Kultur i krise', 'Neste sommer', 'Elbil i flammer'],
    },
  },
  /** Tools, tags and pagers: `Lytt til saken`, `Neste artikkel`, `Emner: bru, havn`, `Du er her: Hjem` */
  bits: {
    lines: [
      '(lytt til|skriv ut|lagre|les opp|hør) [denne] (artikkelen|saken|artikkel|sak|saka)[ {words}]',
      '(publisert i|postet i|merket med|arkivert i|stikkord) {matter}',
      '(du er her|du er no her)[: {rest}]',
      '(bilde|foto) {n} av {n}',
      '(søk på {site}|søk etter|søkeord|hva leter du etter|søk i arkivet)[?]',
      '(kontakt|om oss|personvern|annonse|kundeservice)[ ](\\||•|·)[ ]{matter}',
      'les mer om: {matter}',
      '(følg|velg) (temaer|emner)[ du er interessert i]',
      '(forrige|neste) (innlegg|artikkel|sak): {title}',
      '(vis|bytt til) (nettversjon|mobilversjon)[en]',
    ],
    words: ['neste artikkel'],
    place: 'edges',
    proof: {
      removes: ['Lytt til saken', 'Du er her: Hjem', 'Les mer om: Bru, Havn', 'Forrige innlegg: Byen stemmer'],
      keeps: [
        'Lytt til barna',
        'Neste sak i retten er i mai',
        'Du er her for å bli',
        'Tema for møtet var vei',
        'Vaktsjef: en umulig rolle',
      ],
    },
  },
  /** Under which words a story is filed: `Emneord: bro, elv` */
  'tag-list': {
    lines: ['(temaer|emner)[ ]: {words}, {matter}'],
    place: 'tail',
    proof: { removes: ['Emner: bro, elv'], keeps: ['Temaer: ingen', 'Temaer å snakke om, mange'] },
  },
  /** What a page files its story under: `Stikkord: bro, elv` */
  filing: {
    labelled: true,
    lines: ['(stikkord|emneord|nøkkelord|etiketter|tagger|kategori|kategorier|publisert i)[ ](:|：)[ ]{rest}'],
    place: 'edges',
    proof: {
      removes: ['Stikkord: bro, elv', 'Kategori: Nyheter', 'Emneord: bro, elv'],
      keeps: ['Stikkord: Ordføreren sa at arbeidet begynner til våren og tar to år.', 'Kategori'],
    },
  },
  /** Links to other pages of the site: `Tilbake til forsiden`, `Eldre innlegg` */
  'page-links': {
    lines: [
      '(tilbake|gå) til (forsiden|toppen|oversikten|start)',
      '(eldre|nyere|forrige|neste) (innlegg|sak|artikkel|side|artikler)',
      '(alle|flere|se alle|vis flere|se flere) (nyheter|saker|artikler)',
    ],
    place: 'edges',
    proof: {
      removes: ['Tilbake til forsiden', 'Eldre innlegg', 'Forrige artikkel', 'Alle nyheter'],
      keeps: ['Tilbake til toppen etter tapet'],
    },
  },
} satisfies ProvenFamily
