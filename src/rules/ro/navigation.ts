import type { Family } from '../rule.js'

/** The frame of a page: menus, crumbs, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page: `Sari la conținut`, `Înapoi sus`, `Meniu principal` */
  'skip-link': {
    lines: [
      '(sari|mergi|salt|treci) (la|direct la) (conținut|continut|conținutul principal|meniu|navigare)',
      '(înapoi|inapoi|mergi|du-te) (sus|la început|la prima pagină|la pagina principală|acasă)',
      '(deschide|închide|afișează|ascunde) (meniul|meniu|căutarea)',
      '(meniu|navigare) (principal|secundar|principală)',
    ],
  },
  /** A word or two of a menu: `Acasă`, `Caută`, `Etichete`, `Politică` */
  'menu-word': {
    lines: [
      '(vezi galerie|vezi galeria)',
      '(acasă|acasa|prima pagină|meniu|caută|cauta|căutare|închide|secțiuni|înainte|înapoi|următorul|anteriorul|mai mult|vezi toate|mai puțin|contul meu|ajutor|autentificare|se încarcă)',
      '(etichete|taguri|tags|categorii|categorie|arhivă|arhiva|autori|subiecte|teme|dosare|servicii|în acest articol)',
      '(contact|despre noi|cine suntem|echipa|publicitate pe site|termeni și condiții|termeni si conditii|politica de confidențialitate|politica de confidentialitate|gdpr|hartă site|harta site|cariere|rss|abonamente|anunțuri|horoscop|meteo|vremea|curs valutar|program tv|newsletter|ziarul tipărit|arhiva ziarului)',
      '(sondaj|vezi rezultatele|conținut indisponibil|comunicat de presă|comunicate de presă|postare mai nouă|postare mai veche|pagina de pornire|încărcare|partenerii noștri|redacția noastră|top citite|vezi toate știrile|gestionare cookies|vezi video|urmărește video)',
      '(video|foto|galerie|galerie foto|imagini|podcast|audio|multimedia|infografice)',
      '(știri|stiri|actualitate|politică|politica|economie|externe|internațional|social|sport|fotbal|cultură|cultura|opinii|editorial|sănătate|educație|tehnologie|știință|mediu|justiție|eveniment|evenimente|local|locale|administrație|turism|timp liber|monden|showbiz|lifestyle|auto|afaceri|business|anchete|interviuri|reportaje|național)',
    ],
    place: 'run',
  },
  /** Where the page stands on the site: `Acasă > Știri > Vale`, `Ești aici: Acasă` */
  crumbs: {
    lines: [
      '(acasă|acasa|prima pagină|știri|stiri) (>|»|›|→|>>|::|\\||•|/) {rest}',
      '(ești aici|esti aici|te afli aici|vă aflați aici)[: {rest}]',
    ],
    place: 'head',
  },
  /** A gallery’s counter and buttons, tools: `Foto 1 din 5`, `Vezi galeria foto`, `Ascultă articolul` */
  gallery: {
    lines: [
      '(foto|imaginea|imagine|galerie) {n}( din | / |/){n}',
      '{n}( din | / |/){n} (fotografii|imagini|foto)',
      '(vezi|deschide|galerie) [galeria|toate] (foto|galeria|galeria foto|imaginile|pozele|fotografiile|galeria de imagini)[ \\({n}\\)]',
      '(click|apasă|clic) (pentru|pe imagine pentru|pe poză pentru) (a mări|mărire|a vedea)[ {rest}]',
      '(ascultă|asculta) (articolul|acest articol|știrea|varianta audio)',
      '(printează|tipărește|salvează|imprimă) (articolul|pagina|acest articol)',
      '(mărime|mărește|micșorează) (text|textul|font|fontul)',
    ],
    place: 'edges',
  },
  /** To the next page or story: `Articolul precedent`, `Pagina următoare`, `Navigare în articole` */
  pager: {
    lines: [
      '(articolul|pagina|știrea|articole|postarea) (precedent|anterior|următor|urmator|următoare|precedentă|anterioară|mai vechi|mai noi|următorul|precedente)',
      '(articolul precedent|articolul următor|articolul anterior|articolul urmator|următorul articol|știrea următoare)[ |:|: ]{title}',
      'navigare (în articole|în articol|articole)',
      'pagina {n} din {n}',
    ],
    place: 'edges',
  },
  /** Under which words a story is filed: `Etichete: pod, vale`, `Taguri: apă` */
  'tag-list': {
    lines: [
      '(etichete|eticheta|etichetă|taguri|tag-uri|tag|tags|categorii|categorie|categoria|subiecte|subiecte în articol|cuvinte cheie|publicat în|teme|mai multe despre|citește mai multe despre|citeste mai multe despre|cele mai noi știri despre)[ ]: {matter}',
      '(etichetat cu|publicat în categoria|arhivat în|etichetat) {matter}',
      '(subiecte în articol|subiecte abordate|etichete articol|în acest articol)',
    ],
    place: 'tail',
    headsList: true,
  },
} satisfies Family
