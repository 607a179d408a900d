import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `Hozzászólások (14)`, `14 hozzászólás`. */
  count: {
    lines: [
      '(hozzászólások|hozzászólás|kommentek|komment|vélemények)[:|,][ ]{n}',
      '(hozzászólások|hozzászólás|kommentek|komment|vélemények)[ ]\\({n}\\)',
      '{n} (hozzászólás|komment|vélemény|válasz)',
      '(összes|minden|további|az összes) (hozzászólás|komment|vélemény)[ (megtekintése|megjelenítése|mutatása|betöltése|elolvasása)]',
      '(hozzászólások|kommentek) (megtekintése|megjelenítése|mutatása|betöltése|elrejtése|olvasása)',
      '(nincs hozzászólás|nincsenek hozzászólások|még nincs hozzászólás|még nem érkezett hozzászólás|nincs még hozzászólás|a hozzászólások (le vannak zárva|lezárva|kikapcsolva)|a hozzászólás nem engedélyezett|a hozzászólások zárva vannak)',
      '(hozzászólások|kommentek) (megtekintése|megjelenítése|olvasása|mutatása)[ ]\\({n}\\)',
      '(további|több) (hozzászólások|kommentek|hozzászólás|komment) (betöltése|megtekintése|mutatása)',
    ],
  },
  /** A word that could be a heading of the story: `Hozzászólások`, `Válasz`. */
  heading: {
    lines: [
      '(hozzászólások|hozzászólás küldése|hozzászólás|kommentek|kommentelek|komment|hozzászólok|válaszok|válasz küldése|válasz|legfrissebb hozzászólások|legújabb|legrégebbi|legnépszerűbb|vélemények|név|e-mail cím|e-mail|honlap|weboldal|küldés|jelentés|moderálás|fórum|mégse)',
    ],
    place: 'run',
  },
  /** `Vélemény, hozzászólás? Kilépés a válaszból`, `Szóljon hozzá!`, `A hozzászóláshoz jelentkezzen be`. */
  invitation: {
    lines: [
      '(vélemény, hozzászólás?|vélemény, hozzászólás|hagyj üzenetet|szólj hozzá|írj hozzászólást|írjon hozzászólást|szóljon hozzá|hozzászólás írása|hozzászólás elküldése|új hozzászólás)[ (válasz megszakítása|kilépés a válaszból|a cikkhez)]',
      '(kilépés a válaszból|válasz megszakítása|hozzászólás a cikkhez|szólj hozzá a cikkhez|szóljon hozzá a cikkhez|legyél te az első hozzászóló|legyen ön az első hozzászóló|légy te az első|szólj hozzá te is)',
      '(az|a) (hozzászóláshoz|kommenteléshez|hozzászólások írásához|hozzászólások megtekintéséhez) {title} (jelentkez|lép|regisztrál|belép|bejelentkez){rest}',
      '(az|a) (hozzászóláshoz|kommenteléshez) (jelentkezzen be|jelentkezz be|be kell jelentkezni|lépjen be|lépj be|regisztráljon|regisztráció szükséges|bejelentkezés szükséges)',
      '(önnek mi|neked mi|mi a|ön mit|te mit|mit) (a véleménye|a|gondolsz|gondol|szólsz|erről|véleményed) [véleményed|véleménye|erről|gondol|a témáról] [?] (írja|írd meg|írd|mondja|ossza|kommentelj|szóljon|szólj){rest}',
      '(írja|írd|ossza|oszd) meg [velünk] [a] (véleményét|véleményedet|véleményed|gondolatait) {matter}(komment|hozzászól){rest}',
      '(nincsenek|nincs) megjegyzések',
      '(megjegyzés|komment|hozzászólás) (küldése|elküldése|jelentése|szerkesztése|törlése)',
      'feliratkozás: (megjegyzések küldése|bejegyzések|megjegyzések) \\(atom\\)',
      '[a ](kommentek|kommentelés|hozzászólások) (le vannak zárva|le van zárva|lezárva|kikapcsolva|zárva vannak)',
      '(hozzászólás|komment) (küldéséhez|írásához) (be kell jelentkezni|jelentkezzen be|jelentkezz be|bejelentkezés szükséges|regisztráció szükséges)',
      '(kommentszabályzat|hozzászólási szabályzat|kommentelési szabályzat|kommentszabályok)',
      '(mi a véleménye|mi a véleményed|önnek mi a véleménye|neked mi a véleményed)[?] (szóljon|szólj|írja|írd|kommentelj|ossza|mondja){matter}',
    ],
  },
  /** The labels of the form: `Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük`. */
  form: {
    lines: [
      '(az ön|az|e-mail|email) (e-mail címet|e-mail-címet|e-mail-címed|e-mail címe|e-mail|email címet|email) [címet|címed|címe] nem (tesszük|lesz|jelenik|kerül) [közzé|nyilvános|meg] [közzé|{matter}]',
      '(a kötelező mezőket|a kötelező mezők|kötelező mezők){title}',
      'a nevem, e-mail{title}',
      '(értesítsen|értesíts|kérek értesítést|értesítést kérek) {title} (hozzászólás|bejegyzés){rest}',
      '(moderálási|hozzászólási|kommentelési) (alapelvek|szabályok|szabályzat|elvek|alapelveink)',
      '(ez az oldal|ez a webhely|ez a weboldal|a webhely) [az] akismet {matter}',
      'a (kommentek|hozzászólások) (nem minősülnek|nem tükrözik|szerkesztetlen|tartalmáért) {title}',
      '(jelen fórumon|a cikkekhez|a portál|a fórum) {matter}(hozzászólás|komment){matter}(felelősség|moderál|töröl){matter}',
    ],
  },
} satisfies Family
