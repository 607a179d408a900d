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
    proof: {
      removes: ['Nincsenek megjegyzések:'],
      keeps: [
        'A hozzászóláshoz bátorság kell, mondta a képviselő.',
        'Írja meg a véleményét a bíróságnak',
        'Mi a véleménye? kérdezte a bíró.',
      ],
    },
  },
} satisfies ProvenFamily
