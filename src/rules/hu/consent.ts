import type { Family } from '../rule.js'

/** Cookies, data, and what a browser must do. */
export const consent = {
  /** `A weboldalon sütiket használunk`, `Elfogadom a sütiket`. */
  cookies: {
    lines: [
      '[a |az |ez a ][{title} ](weboldalunk|weboldalon|weboldal|honlapon|honlapunk|honlap|oldalunk|oldalon|oldal|webhely|portál) [is|az|a] (sütiket|cookie-kat|sütik|„cookie-kat”) (használunk|használ|alkalmazunk|alkalmaz)[{matter}]',
      '[mi ](sütiket|cookie-kat) (használunk|alkalmazunk|használ)[{matter}]',
      '(az oldal használatával|az oldal böngészésével|a böngészés folytatásával|a weboldal használatával|a továbblépéssel|az elfogadom gombra) {matter}(elfogadja|elfogadod|hozzájárul|hozzájárulsz|beleegyezik|cookie|sütik|süti|sütiket){matter}',
      '(az oldal használatával|az oldal böngészésével|a böngészés folytatásával|a weboldal használatával|a továbblépéssel) (elfogadja|elfogadod|hozzájárul|hozzájárulsz|beleegyezik) {matter}',
      '(fontos számunkra|fontos nekünk) az ön (adatainak védelme|adatainak a védelme|magánszférája|személyes adatai)[{matter}]',
      'az ön (adatainak védelme|magánszférája|adatai) fontos (számunkra|nekünk)[{matter}]',
      'tiszteletben tartjuk (a|az ön) (magánszféráját|adatait)[{matter}]',
      'mi és partnereink (információkat|adatokat|sütiket|személyes adatokat|cookie-kat){matter}',
      '(sütibeállítások|süti-beállítások|sütik|hozzájárulás|hozzájárulások|cookie-beállítások|adatvédelmi beállítások) (módosítása|kezelése|megváltoztatása|visszavonása)',
      '(a tartalom|a videó|a bejegyzés) megtekintéséhez {matter}(sütik|sütiket|cookie){matter}',
      'a bejegyzés megtekintése (az|a) (instagramon|facebookon|x-en|twitteren)',
      '{name} által megosztott bejegyzés',
      '{name} \\({handle}\\) által megosztott bejegyzés',
      '(elfogadom|összes|minden|cookie-k|cookie|sütik|süti) [az|a|összes] (sütiket|süti|cookie-kat|beállítások|kezelése|szabályzat|tájékoztató|használata|cookie|beállítása|elfogadása)',
    ],
  },
  /** Links at the foot of a page: `Adatvédelmi tájékoztató`, `Felhasználási feltételek`. */
  policy: {
    lines: [
      '((adatvédelmi|adatkezelési) (tájékoztató|nyilatkozat|szabályzat|irányelvek|beállítások)|adatvédelem|adatkezelés|(felhasználási|előfizetési|hirdetési|általános szerződési|szerződési) feltételek|(előfizetői|hirdetési) ászf|ászf|jogi nyilatkozat|felhasználási szabályzat|felhasználói szabályzat|etikai kódex|szerzői jogok|jogi közlemény|akadálymentesítési nyilatkozat|játékszabályzatok|felhasználói feltételek)',
      '(elolvastam|elfogadom|hozzájárulok|megértettem|tudomásul|kijelentem) {title} (adatkezelési|adatvédelmi|tájékoztatót|szabályzatot|személyes adataim|felhasználási feltételeket|hírlevelet)[{matter}]',
      '(elolvastam|elfogadom) (az|a) (felhasználási feltételeket|feltételeket|adatkezelési tájékoztatót|ászf-et)[{matter}]',
    ],
  },
  /** `A böngésző nem támogatja a videó lejátszását`, `Engedélyezze a JavaScriptet`. */
  browser: {
    lines: [
      '[sajnos |sajnáljuk, ][az ön |az |a ](böngészője|böngésződ|böngésző) (nem támogatja (a video|a videó|a html5|a javascript|a beágyazott|az iframe|a lejátszó|ezt a|a hang|a jelenlegi)|nem képes lejátszani|nem képes megjeleníteni){title}',
      '[sajnos |sajnáljuk, ][az ön |az |a ](böngészője|böngésződ|böngésző) (elavult|túl régi|nem támogatott)[{matter}]',
      '(frissítse|frissítsd) (böngészőjét|a böngészőjét|böngésződ|a böngésződet)[{matter}]',
      '(kérjük, |kérjük )(engedélyezze|kapcsolja be) a javascript{rest}',
      '(engedélyezze|kapcsolja be|kapcsold be) a javascript{rest}',
      '(nem vagyok robot|igazolja, hogy nem robot|betöltés|feldolgozás|ellenőrzés folyamatban)',
    ],
  },
  /** Buttons: `Összes elfogadása`, `Szükséges sütik` */
  choice: {
    lines: [
      '(összes|mindet|mindent|az összes) (elfogadása|elfogadom|elutasítása|elutasítom|engedélyezése|engedélyezem)',
      '(elfogadom|elutasítom|elfogadom és bezárom|elfogadom és folytatom|nem fogadom el|kiválasztottak engedélyezése|kijelöltek engedélyezése|beállítások mentése|választás mentése|csak a szükségesek|csak a szükséges sütik|részletek megjelenítése|további lehetőségek|mindig aktív|testreszabás|partnerek megtekintése)',
      '(szükséges|feltétlenül szükséges|funkcionális|statisztikai|marketing|analitikai) (sütik|cookie-k|sütik engedélyezése)',
    ],
    place: 'run',
  },
} satisfies Family
