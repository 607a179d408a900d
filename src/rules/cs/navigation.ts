import type { Family } from '../rule.js'

/** The frame of a page: menus, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page or to the next: `Přejít k obsahu`, `Zobrazit fotogalerii`, `Další článek`. */
  jump: {
    lines: [
      '(přejít|přeskočit|skočit|zpět|návrat|prejsť|späť|nahoru) (ke|k|na|do) (obsahu|hlavnímu obsahu|navigaci|hlavní menu|vyhledávání|začátek stránky|začátek|seznam|hlavní stránku|úvod|titulní stranu|titulní stránku|přehled|menu|diskuzi|diskusi|články|obsah|hlavnému obsahu|hore|článek|hlavní stranu)',
      '(předchozí|následující|další|předešlý|starší|novější|predchádzajúci|ďalší|nasledujúci) (článek|příspěvek|stránka|strana|příspěvky|fotografie|články|článok|zpráva)[: {title}| (další|následující) (článek|příspěvek)]',
      'navigace (pro příspěvek|pro příspěvky|příspěvku)',
      '(zobrazit|otevřít|prohlédnout|prohlédněte si|zobraziť|všechny|vstoupit do|spustit|přejít do) [celou|celý|všechny|si] (fotogalerii|galerii|fotky|fotografie|všechno|všetko|vše|více fotografií|obrázky|fotogalériu|galériu|další|články|zprávy|videa|seznam)[ \\({n}[ fotografií| fotek]\\)| {n}]',
      '(fotografie|foto|snímek|obrázek) {n}( z |/| / ){n}',
      '(fotogalerie|galerie|galéria|fotogaléria) (\\({n}[ fotografií| fotek]\\)|{n}[ fotografií]|[ {n}/{n}])',
      '{n} (fotografií|fotek|fotografie|fotiek)',
      '(kopírovat|zkopírovat|zkrácená|kopírovať) (odkaz|url adresu|url|adresu|adresa článku|adresa)[ do schránky]',
      '(odkaz zkopírován|zkopírováno|tisknout článek|tisknout|vytisknout článek|vytisknout|tlačiť|velikost písma|zvětšit písmo|zmenšit písmo|uložit článek|uložit na později|uložit|odeslat e-mailem|uložiť článok|poslechnout článek|přehrát článek|poslechněte si článek|článek v audioverzi|přidat do oblíbených|tmavý režim|sledovat téma|sledovat autora|sledovat tag|vypočuť článok|zväčšiť písmo)',
      '(zavřít|otevřít|zobrazit|skrýt|rozbalit|sbalit) (menu|obsah|vyhledávání|navigaci|okno|popisek|popis)',
      '(domovská stránka|novější příspěvek|starší příspěvek|používá technologii služby blogger|používáme wordpress|zobrazit (mobilní verzi|webovou verzi))',
    ],
    place: 'edges',
  },
  /** A word or two of a menu: `Domů`, `Hledat`, `Štítky`, `Přihlásit se`. */
  'menu-word': {
    lines: [
      '(domů|domov|úvod|hlavní stránka|titulní strana|titulní stránka|menu|hledat|hledej|vyhledat|vyhledávání|hľadať|vyhľadávanie|štítky|témata|téma|tagy|témy|rubriky|rubrika|kategorie|kategórie|archiv|archív|zavřít|zavrieť|zpět|späť|další|předchozí|následující|nahoru|hore|více|viac|možnosti|nastavení|můj profil|můj účet|profil|nápověda|obsah článku|obsah|sledovat|sledované)',
      '(kontakty|kontakt|o nás|o webu|redakce|inzerce na webu|kariéra|rss|mapa webu|mapa stránek|napište nám|newslettery|předplatné|predplatné|tištěné vydání|e-shop|partneři|mobilní verze|english|program|tv program|tv|počasí|horoskopy|horoskop|křížovky|hry|obchod|předplatitelé|soutěže|jízdní řády|kurzy|práce|reality|auta|seznamka|aktuální témata|tiráž)',
      '(zprávy|správy|z domova|domácí|domáce|zahraničí|zahraniční|zahraničie|svět|svet|politika|ekonomika|byznys|biznis|finance|peníze|krimi|kultura|kultúra|sport|šport|fotbal|futbal|hokej|věda|veda|technologie|zdraví|zdravie|magazín|styl|životní styl|lifestyle|auto|motorismus|bydlení|cestování|názory|komentáře a analýzy|rozhovory|reportáže|blogy|recepty|móda|celebrity|společnost|spoločnosť|film|hudba|knihy|historie|vzdělání|regiony|regióny|praha|česko|slovensko|ostatní|podcasty|podcast|audio|rozhlas|kvízy|kvíz|ankety|anketa|události|víkend|klima|média a reklama|média|volby|koktejl|bulvár|ze společnosti|tipy a triky|nezařazené|zajímavosti)',
      '(osobní finance|investice|interiéry|životní prostředí|fortuna liga|extraliga|výtvarné umění|hry a technika|královské rodiny|svátek má dnes|nemovitosti|kalendář|kariéra|vzdělávání)',
    ],
    place: 'run',
  },
  /** Under which words a story is filed: `Témata: most, řeka`, `Štítky: Politika`. */
  'tag-list': {
    lines: [
      '(štítky|témata|téma|tagy|tag|klíčová slova|rubrika|rubriky|kategorie|související témata|více o tématu|témy|kľúčové slová|více k tématu|zařazeno v|zařazeno do|místa|osobnosti|firmy|lidé|súvisiace témy): {matter}',
    ],
    place: 'tail',
  },
  /** Where the page stands on the site: `Domů > Zprávy > Most`. */
  crumbs: {
    lines: [
      '(domů|úvod|hlavní stránka|titulní strana|domov)[ ](>|»|›|→|/|\\||•|::)[ ]{rest}',
      '(nacházíte se zde|jste zde|nacházíte se|nachádzate sa tu): {rest}',
    ],
    place: 'head',
  },
} satisfies Family
