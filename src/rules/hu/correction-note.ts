import type { Family } from '../rule.js'

/** How to report a slip. */
export const correctionNote = {
  /** `Hibát talált a cikkben? Írjon nekünk!`, `Hibabejelentés`. */
  report: {
    lines: [
      '(hibát|elírást|helyesírási hibát|pontatlanságot) (találtál|talált a|talált|látott|vett észre|vettél észre) [az|a] [cikkben|szövegben|észre|oldalon|írásban][?|!|.][ (írjon|írj|jelezze|jelezd|küldje|küldd|szóljon|kattintson|kérjük){matter}]',
      '(hibabejelentés|hiba bejelentése|hiba jelzése|hibát jelentek|jelentse a hibát|hibát találtam)',
    ],
  },
  /** `A cikkben közölt vélemények nem feltétlenül tükrözik a szerkesztőség álláspontját`. */
  opinion: {
    lines: [
      '[a |az ](cikkben|írásban|szerző|véleménycikkek|publicisztika|vélemények|cikkek|olvasói levelek|írások) {title} (álláspontját|véleményét|nézeteit) (nem feltétlenül|nem tükrözik|nem tükrözi|tükrözik|tükrözi|tükröz)[{matter}]',
      '[a |az ](cikkben|írásban|szerző|véleménycikkek|publicisztika|vélemények|cikkek|olvasói levelek|írások) {title} (nem feltétlenül|nem minden esetben) {title} (álláspontját|véleményét|álláspontjával|véleményével)',
      '[a |az ](írás|cikk|vélemény|publicisztika|jegyzet|szöveg) [kizárólag|csak] a szerző (véleményét|álláspontját|magánvéleményét) (tükrözi|tartalmazza|fejezi ki)[{matter}]',
      'a szerző véleménye nem (feltétlenül|minden esetben) {matter}',
      'ez (egy véleménycikk|véleménycikk|egy publicisztika|egy véleményműfajú írás)',
    ],
    place: 'tail',
  },
} satisfies Family
