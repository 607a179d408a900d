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
} satisfies ProvenFamily
