import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `Hozzászólások (14)`, `14 hozzászólás`. */
  count: {
    lines: ['(hozzászólások|hozzászólás|kommentek|komment|vélemények)[:|,][ ]{n}'],
  },
  /** `Vélemény, hozzászólás? Kilépés a válaszból`, `Szóljon hozzá!`, `A hozzászóláshoz jelentkezzen be`. */
  invitation: {
    lines: ['(nincsenek|nincs) megjegyzések'],
  },
} satisfies Family
