import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `Hozzászólások (14)`, `14 hozzászólás`. */
  count: {
    lines: ['(hozzászólások|hozzászólás|kommentek|komment|vélemények)[:|,][ ]{n}'],
    proof: {
      removes: ['Hozzaszolasok: 5'],
      keeps: ['A hozzászólások 14 szakértőtől jöttek', '14 hozzászólást töröltek az ítélet után.'],
    },
  },
  /** `Vélemény, hozzászólás? Kilépés a válaszból`, `Szóljon hozzá!`, `A hozzászóláshoz jelentkezzen be`. */
  invitation: {
    lines: ['(nincsenek|nincs) megjegyzések'],
    words: ['vélemény, hozzászólás? kilépés a válaszból'],
    proof: {
      removes: ['Nincsenek megjegyzések:'],
      keeps: [
        'A hozzászóláshoz bátorság kell, mondta a képviselő.',
        'Írja meg a véleményét a bíróságnak',
        'Mi a véleménye? kérdezte a bíró.',
      ],
    },
  },
  /** A counter and a plea: `14 hozzászólás`, `Mit gondolsz? Írd meg kommentben` */
  plea: {
    lines: [
      '{n} (hozzászólás|komment)',
      '(hozzászólások|kommentek)[ ](\\({n}\\)|: {n})',
      'a hozzászóláshoz (be kell jelentkezni|jelentkezzen be|jelentkezz be|be kell jelentkezned)',
      '(szólj hozzá|szóljon hozzá)[ te is| ön is]',
      '[{matter}? ](írja meg|írd meg|ossza meg velünk|oszd meg velünk|mondja el|mondd el) ' +
        '[véleményét|a véleményed|véleményed] (kommentben|hozzászólásban|a kommentek között|a hozzászólások között)',
    ],
    proof: {
      removes: ['14 hozzászólás', 'Mit gondolsz? Írd meg kommentben'],
      keeps: ['Ön mit gondol a hídról?', 'Szólj hozzá egy szót'],
    },
  },
  /** Where to write to: `Kérdése van? Írjon nekünk: desk@example.org` */
  'write-to-us': {
    lines: [
      '(kérdése van|kérdésed van|van egy jó sztorija|van egy jó sztorid|van egy jó története|tud valamit|híre van)? ' +
        '(írjon nekünk|írj nekünk|küldje el nekünk|küldd el nekünk)[ ide| a| az][:] {email}[ címre]',
    ],
    proof: { removes: ['Kérdése van? Írjon nekünk: desk@example.org'], keeps: ['Írjon nekünk, kérte az anya.'] },
  },
  /** Who is not known may not comment: `Jelentkezzen be a hozzászóláshoz` */
  'log-in': {
    lines: [
      '(jelentkezzen be|jelentkezz be|be kell jelentkezni|bejelentkezés) a (hozzászóláshoz|kommenteléshez|komment írásához)',
    ],
    place: 'edges',
    proof: { removes: ['Jelentkezzen be a hozzászóláshoz'], keeps: ['Jelentkezzen be a vizsgára péntekig.'] },
  },
  /**
   * What comment tools print around their box:
   * `A nevem, e-mail címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz.`,
   * `A hozzászólások lezárva.`
   */
  box: {
    lines: [
      'a nevem, {matter} mentése a böngészőben {words}',
      '[a] (hozzászólások|megjegyzések|kommentek) (lezárva|le vannak zárva|kikapcsolva)',
      'az e-mail címet nem tesszük közzé[. {matter}]',
      'megjegyzés küldése',
      'vélemény, hozzászólás[?|!]',
      '(összes|minden|további) (hozzászólás|komment|megjegyzés) (megtekintése|megjelenítése|mutatása|betöltése)',
      '(korábbi|újabb|régebbi) (hozzászólás|hozzászólások|kommentek)[ →]',
      'hozzászólás navigáció',
      '(a|az ön|a te) hozzászólás[a|od] (moderálásra|jóváhagyásra|rendszer-moderációra) (vár|várakozik)',
      '(egy gondolat|{n} gondolat|egy hozzászólás|{n} hozzászólás) (erről|ehhez|a következőhöz): {title}',
      '(visszajelzés|pingback|trackback): {title}',
      'a (sértő|trágár|gyalázkodó|személyeskedő) (hozzászólásokat|kommenteket) (nem tesszük közzé|töröljük|moderáljuk|eltávolítjuk)',
    ],
    place: 'below',
    proof: {
      removes: [
        'A nevem, e-mail címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz.',
        'A hozzászólások lezárva.',
        'Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük',
        'Megjegyzés küldése',
        'Összes hozzászólás megtekintése',
        'Korábbi hozzászólások',
        'A hozzászólás moderálásra vár.',
        'Egy gondolat erről: „Megnyílt az új híd”',
        'A sértő hozzászólásokat nem tesszük közzé.',
      ],
      keeps: [
        'A hozzászólások hossza meglepte a bírót.',
        'Vélemény és tény két külön dolog.',
        'Korábbi hozzászólásai miatt bírálták a minisztert.',
      ],
    },
  },
} satisfies ProvenFamily
