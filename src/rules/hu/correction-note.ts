import type { ProvenFamily } from '../rule.js'

/** How to report a slip. */
export const correctionNote = {
  /** `Hibát talált? Írja meg nekünk` */
  'found-slip': {
    lines: [
      '(hibát|elírást) (talált|találtál|látott) [a cikkben|a szövegben]? (írja meg|írd meg|jelezze|jelezd|szóljon|szólj) [nekünk]',
    ],
    proof: { removes: ['Hibát talált? Írja meg nekünk'], keeps: ['Hibát talált? kérdezte a bíró.'] },
  },
  /** Whose views they are: `A cikk a szerző véleményét tükrözi.` */
  opinion: {
    lines: [
      '[a] (cikk|cikkben|írás|írásban|publicisztika) [kizárólag] (a|az) (szerző|szerzők) (véleményét|álláspontját) (tükrözi|tükrözik|fejezi ki)',
      '[a] {words} (kifejtett|megfogalmazott|közölt) (vélemények|nézetek) {matter} (szerkesztőség|szerző|szerzők) {matter}',
      '(cikkünk|hírünk|a cikk|tudósításunk) (frissül|folyamatosan frissül|hamarosan frissül)',
      '(hamarosan bővebben|részletek hamarosan|bővítjük)',
    ],
    place: 'tail',
    proof: {
      removes: ['A cikk a szerző véleményét tükrözi.', 'Cikkünk frissül.'],
      keeps: ['A cikk a város véleményét kérdezi.'],
    },
  },
} satisfies ProvenFamily
