import type { Family } from '../rule.js'

/** Cookies, data, and what a browser must do. */
export const consent = {
  /** `A weboldalon sütiket használunk`, `Elfogadom a sütiket`. */
  cookies: {
    lines: [
      '[a |az |ez a ][{title} ](weboldalunk|weboldalon|weboldal|honlapon|honlapunk|honlap|oldalunk|oldalon|oldal|webhely|portál) [is|az|a] [sütiket|cookie-kat|sütik|„cookie-kat”] (használunk|használ|alkalmazunk|alkalmaz)[{matter}]',
      '[mi ](sütiket|cookie-kat) (használunk|alkalmazunk|használ)[{matter}]',
      '(az oldal használatával|az oldal böngészésével|a böngészés folytatásával|a weboldal használatával|a továbblépéssel|az elfogadom gombra) {matter}',
      '(elfogadom|összes|minden|cookie-k|cookie|sütik|süti) [az|a|összes] (sütiket|süti|cookie-kat|beállítások|kezelése|szabályzat|tájékoztató|használata|cookie|beállítása|elfogadása)',
    ],
  },
  /** Links at the foot of a page: `Adatvédelmi tájékoztató`, `Felhasználási feltételek`. */
  policy: {
    lines: [
      '((adatvédelmi|adatkezelési) (tájékoztató|nyilatkozat|szabályzat|irányelvek|beállítások)|adatvédelem|adatkezelés|(felhasználási|előfizetési|hirdetési|általános szerződési|szerződési) feltételek|(előfizetői|hirdetési) ászf|ászf|jogi nyilatkozat|felhasználási szabályzat|felhasználói szabályzat|etikai kódex|szerzői jogok|jogi közlemény|akadálymentesítési nyilatkozat|játékszabályzatok|felhasználói feltételek)',
      '(elolvastam|elfogadom|hozzájárulok|megértettem|tudomásul|az adatkezelési|kijelentem) {title} (adatkezelési|adatvédelmi|tájékoztatót|szabályzatot|személyes adataim|feltételeket|hírlevelet)[{matter}]',
    ],
  },
  /** `A böngésző nem támogatja a videó lejátszását`, `Engedélyezze a JavaScriptet`. */
  browser: {
    lines: [
      '[sajnos |sajnáljuk, ][az ön |az |a ](böngészője|böngésződ|böngésző) (nem támogatja|elavult|nem képes){title}',
      '(kérjük, |kérjük )(engedélyezze|kapcsolja be) a javascript{rest}',
      '(engedélyezze|kapcsolja be|kapcsold be) a javascript{rest}',
      '(nem vagyok robot|igazolja, hogy nem robot|betöltés|feldolgozás|ellenőrzés folyamatban)',
    ],
  },
} satisfies Family
