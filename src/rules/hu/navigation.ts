import type { Family } from '../rule.js'

/** The frame of a page: menus, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page or to the next: `Ugrás a tartalomra`, `Következő cikk`, `Vissza a főoldalra`. */
  jump: {
    lines: [
      '(ugrás|tovább|vissza|kilépés) (az|a) (tartalomra|fő tartalomra|fő tartalomhoz|tartalomhoz|menühöz|főoldalra|elejére|címlapra|tetejére|listához|lap tetejére|oldal tetejére|előző oldalra|cikkhez|cikkre|kezdőlapra|rovathoz|keresőhöz|láblécre)',
      '(előző|következő|korábbi|újabb|régebbi) (cikkek|cikk|bejegyzések|bejegyzés|oldal|hír|kép|írás)[: {title}| (következő|előző) (cikk|bejegyzés)]',
      '(bejegyzések|bejegyzés) navigáció[ja]',
      '(összes|további|az összes|minden|több) (hírek|hír|cikk|képek|kép|fotó|videó|friss hír)[ (megtekintése|megnyitása|mutatása)| \\({n}\\)]',
      '(galéria|képgaléria|fotógaléria) (megnyitása|megtekintése|\\({n}[ kép]\\)|{n} kép)',
      '(megnézem|nézze meg|nézd meg|megnyitás|tekintse meg|nézegesse) (az|a) (galériát|galériában|képeket|összes képet|fotókat|teljes galériát|képgalériát|galériánkat)',
      '(kép|fotó|oldal) {n}[ ]/[ ]{n}',
      '{n}[ ]/[ ]{n} (kép|fotó)',
      '(link|hivatkozás|url) (másolása a vágólapra|másolása|másolva|kimásolása|vágólapra)',
      '(nyomtatás|nyomtatom|cikk nyomtatása|nyomtatóbarát verzió|betűméret|hallgassa meg a cikket|hallgasd meg a cikket|cikk meghallgatása|mentés későbbre|elmentem|könyvjelző|mentés|kedvencekhez adom|elküldöm|küldés e-mailben|kattintson a képre a nagyításhoz|sötét mód|olvasási mód|nagyítás)',
      '(menü|kereső|keresés|navigáció|tartalomjegyzék) (megnyitása|bezárása|megjelenítése|elrejtése|mutatása)',
      '(meghallgatom|hallgassa meg|hallgasd meg) a cikket',
      '(üzemeltető: blogger|(mobil|webes) verzió megtekintése|köszönjük, wordpress)',
    ],
    place: 'edges',
  },
  /** A word or two of a menu: `Címlap`, `Keresés`, `Címkék`, `Belépés`. */
  'menu-word': {
    lines: [
      '(címlap|főoldal|kezdőlap|menü|keresés|kereső|címkék|címke|témák|téma|kategóriák|kategória|rovatok|rovat|archívum|bezárás|bezár|vissza|tovább|következő|előző|fel|belépés|bejelentkezés|kilépés|kijelentkezés|regisztráció|profilom|profil|beállítások|súgó|mutasd|több|összes|fiókom|tartalomjegyzék|tartalom|értem|megértettem|rendben|nem most)',
      '(kapcsolat|rólunk|impresszum|médiaajánlat|szerkesztőségünk|karrier|állás|rss|oldaltérkép|hírlevelek|előfizetés|digitális lap|nyomtatott lap|lapszámok|partnereink|mobil verzió|english|műsor|tévéműsor|tv-műsor|időjárás|horoszkóp|keresztrejtvény|játékok|játék|webshop|apróhirdetések|gyászhírek|névnap|árfolyamok|szolgáltatások|szolgáltatás|levél nekünk|hirdessen nálunk|digitális olvasás)',
      '(hírek|friss hírek|belföld|külföld|világ|magyarország|közélet|politika|gazdaság|üzlet|pénz|bűnügy|kék hírek|kultúra|sport|foci|labdarúgás|tudomány|technológia|tech|egészség|bulvár|sztárok|sztárvilág|életmód|életstílus|autó|otthon|ingatlan|utazás|vélemény|interjú|riport|blogok|blog|gasztro|receptek|recept|divat|család|film|zene|könyv|történelem|oktatás|helyi hírek|helyi sport|helyi|megyei sport|régió|budapest|nagyvilág|ország-világ|egyéb|podcastok|podcast|videó|galéria|magazin|szórakozás|kvíz|választás|vegyes|színes|állatok|mezőgazdaság|környezet|dosszié|napi|futball|külpolitika|belpolitika|karikatúra|egyperces)',
      '(állások|állást kínál|állásajánlatok|jármű|gyász|járások|tőzsde|befektetés|nb i|programajánló|heti horoszkóp|napi horoszkóp|lottószámok|szuperinfó|királyi család|sorozatok|naptár)',
    ],
    place: 'run',
  },
  /** Under which words a story is filed: `Címkék: híd, folyó`, `Rovat: Belföld`. */
  'tag-list': {
    lines: [
      '(címkék|címke|témák|téma|kulcsszavak|rovatok|rovat|kategória|kategóriák|tagek|kapcsolódó témák|bővebben a témáról|a témában|további cikkek a témában|a cikk témái|helyszín|személyek): {matter}',
    ],
    place: 'tail',
  },
  /** Where the page stands on the site: `Címlap > Hírek > Híd`. */
  crumbs: {
    lines: [
      '(címlap|főoldal|kezdőlap)[ ](>|»|›|→|/|\\||•|::)[ ]{rest}',
      '(ön itt áll|itt vagyok|jelenlegi hely|ön itt van): {rest}',
    ],
    place: 'head',
  },
} satisfies Family
