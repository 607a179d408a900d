import type { ProvenFamily } from '../rule.js'

/** The frame of a page: menus, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page or to the next: `Přejít k obsahu`, `Zobrazit fotogalerii`, `Další článek`. */
  jump: {
    lines: [
      'navigace (pro příspěvek|pro příspěvky|příspěvku)',
      '(fotografie|foto|snímek|obrázek) {n}( z |/| / ){n}',
      '(fotogalerie|galerie|galéria|fotogaléria) (\\({n}[ fotografií| fotek]\\)|{n}[ fotografií]|[ {n}/{n}])',
      '{n} (fotografií|fotek|fotografie|fotiek)',
    ],
    words: ['další článek', 'zobrazit fotogalerii', 'přejít k obsahu'],
    place: 'edges',
    proof: {
      removes: ['Fotogalerie (12)', 'Foto 1 z 5'],
      keeps: [
        'Zpět na stromy!',
        'Další článek zákona mluví o vodě.',
        'Zobrazit vše se mu nepodařilo.',
        'Galerie umění krachuje',
        'Starší příspěvek zmizel z webu',
      ],
    },
  },
  /** Where the page stands on the site: `Domů > Zprávy > Most`. */
  crumbs: {
    lines: [
      '(domů|úvod|hlavní stránka|titulní strana|domov)[ ](>|»|›|→|/|\\||•|::)[ ]{rest}',
      '(nacházíte se zde|jste zde|nacházíte se|nachádzate sa tu): {rest}',
    ],
    place: 'head',
    proof: {
      removes: ['Domů > Zprávy > Most', 'Nacházíte se zde: Úvod'],
      keeps: ['Jste zde, a co teď?', 'Úvod: jak vznikl most'],
    },
  },
  /** Under which words a story is filed: `Štítky: most, řeka` */
  'tag-list': {
    lines: ['témata[ ]: {words}, {matter}'],
    place: 'tail',
    proof: { removes: ['Témata: most, řeka'], keeps: ['Témata: žádná', 'Témata k hovoru, nic víc'] },
  },
  /** What a page files its story under: `Štítky: most, řeka` */
  filing: {
    labelled: true,
    lines: ['(štítky|tagy|klíčová slova|kategorie|zařazeno v)[ ](:|：)[ ]{rest}'],
    place: 'edges',
    proof: {
      removes: ['Štítky: most, řeka', 'Kategorie: Zprávy', 'Klíčová slova: most, řeka'],
      keeps: ['Štítky na lahvích lhaly.'],
    },
  },
  /** Links to other pages of the site: `Zpět na hlavní stranu`, `Zpět nahoru` */
  'page-links': {
    lines: [
      '(zpět|návrat) na (hlavní stranu|hlavní stránku|titulní stranu|úvod|začátek|úvodní stránku|přehled|seznam)',
      '(zpět|zpátky) (nahoru|na začátek)',
      '(předchozí|další|starší|novější|následující) (článek|příspěvek|příspěvky|články|stránka)',
      '(všechny|další|zobrazit všechny) (zprávy|články)',
    ],
    place: 'edges',
    proof: {
      removes: ['Zpět na hlavní stranu', 'Zpět nahoru', 'Starší příspěvek', 'Všechny zprávy'],
      keeps: ['Zpět na začátek sezony', 'Další články zákona platí od května.'],
    },
  },
  /** What a page files its story under: `Rubrika: Zprávy` */
  filed: {
    lines: ['(rubrika|rubriky|kategorie|štítky|zařazeno v)[ ]: {words}'],
    place: 'tail',
    proof: { removes: ['Rubrika: Zprávy'], keeps: ['Kategorie: nikdo neví, kam ta kniha patří, řekla knihovnice.'] },
  },
} satisfies ProvenFamily
