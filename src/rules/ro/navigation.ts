import type { ProvenFamily } from '../rule.js'

/** The frame of a page: menus, crumbs, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page: `Sari la conținut`, `Înapoi sus`, `Meniu principal` */
  'skip-link': {
    lines: [
      '(sari|mergi|salt|treci) (la|direct la) (conținut|continut|conținutul principal|meniu|navigare)',
      '(deschide|închide|afișează|ascunde) (meniul|meniu|căutarea)',
      '(meniu|navigare) (principal|secundar|principală)',
    ],
    words: ['înapoi sus'],
    proof: {
      removes: ['Sari la conținut', 'Închide meniul', 'Meniu principal'],
      keeps: ['Sari la luptă', 'Înapoi la muncă', 'Deschide meniul discordiei'],
    },
  },
  /** A word or two of a menu: `Acasă`, `Caută`, `Etichete`, `Politică` */
  'menu-word': {
    lines: ['(vezi galerie|vezi galeria)'],
    words: ['politică', 'etichete', 'caută', 'acasă'],
    place: 'run',
    proof: {
      removes: ['Vezi galerie'],
      keeps: ['Acasă la bunici', 'Căutare în zadar', 'Politică și fotbal'],
    },
  },
  /** Where the page stands on the site: `Acasă > Știri > Vale`, `Ești aici: Acasă` */
  crumbs: {
    lines: [
      '(acasă|acasa|prima pagină|știri|stiri) (>|»|›|→|>>|::|\\||•|/) {rest}',
      '(ești aici|esti aici|te afli aici|vă aflați aici)[: {rest}]',
    ],
    place: 'head',
    proof: {
      removes: ['Acasă > Știri > Vale', 'Știri » Vale', 'Ești aici: Acasă'],
      keeps: ['Știri despre un sechestru', 'Ești aici ca să câștigi'],
    },
  },
  /** A gallery’s counter and buttons, tools: `Foto 1 din 5`, `Vezi galeria foto`, `Ascultă articolul` */
  gallery: {
    lines: [
      '(foto|imaginea|imagine|galerie) {n}( din | / |/){n}',
      '{n}( din | / |/){n} (fotografii|imagini|foto)',
      '(click|apasă|clic) (pentru|pe imagine pentru|pe poză pentru) (a mări|mărire|a vedea)[ {rest}]',
      '(mărime|mărește|micșorează) (text|textul|font|fontul)',
    ],
    place: 'edges',
    proof: {
      removes: ['Foto 1 din 5', '12 din 14 fotografii', 'Click pentru a mări imaginea'],
      keeps: ['Foto 1 din 5 era falsă, spune expertul.', 'Vezi galeria de monștri', 'Ascultă cântecul'],
    },
  },
  /** To the next page or story: `Articolul precedent`, `Pagina următoare`, `Navigare în articole` */
  pager: {
    lines: ['navigare (în articole|în articol|articole)', 'pagina {n} din {n}'],
    words: ['pagina următoare', 'articolul precedent'],
    place: 'edges',
    proof: {
      removes: ['Navigare în articole'],
      keeps: ['Pagina 2 din roman', 'Pagina următoare era albă.', 'Articolul 155'],
    },
  },
  /** Under which words a story is filed: `Etichete: pod, vale`, `Taguri: apă` */
  'tag-list': {
    lines: ['(etichetat cu|publicat în categoria|arhivat în|etichetat) {matter}'],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['Etichetat cu pod'],
      keeps: ['Etichete de vin împotriva fraudei', 'Teme deschise', 'Categoria regină'],
    },
  },
  /** What a page files its story under: `Etichete: pod, râu` */
  filing: {
    labelled: true,
    lines: [
      '(etichete|taguri|tag-uri|tags|categorie|categorii|categoria|cuvinte cheie|cuvinte-cheie|publicat în)[ ](:|：)[ ]{rest}',
    ],
    place: 'edges',
    proof: {
      removes: ['Etichete: pod, râu', 'Categorie: Știri', 'Cuvinte cheie: pod, râu'],
      keeps: ['Etichete: Primarul a spus că lucrările vor începe în primăvară și vor dura doi ani.', 'Categorie'],
    },
  },
  /** Links to other pages of the site: `Înapoi la prima pagină`, `Postare mai veche` */
  'page-links': {
    lines: [
      '(înapoi|întoarce-te) (la|pe|în) (prima pagină|pagina principală|homepage|început|partea de sus|listă)',
      '(înapoi) sus',
      '(articolul|articol|postare|postarea|știrea) (precedent|următor|următorul|mai veche|mai nouă|anterioară|următoare|anterior)',
      '(toate știrile|vezi toate știrile|citește toate știrile|toate articolele|vezi toate)[ »]',
    ],
    place: 'edges',
    proof: {
      removes: ['Înapoi la prima pagină', 'Postare mai veche', 'Articolul următor', 'Toate știrile'],
      keeps: ['Înapoi la început de drum', 'Articolul anterior al legii a căzut.'],
    },
  },
} satisfies ProvenFamily
