import type { Family } from '../rule.js'

/** A paper that offers its own application. */
export const appPromo = {
  /** `Pobierz naszą aplikację`, `Pobierz aplikację na Androida`. */
  download: {
    lines: [
      '(pobierz|ściągnij|zainstaluj|wypróbuj|sprawdź) [naszą|bezpłatną|darmową|nową] [bezpłatną|darmową|nową|mobilną] aplikację[ (mobilną|na androida i ios|na androida|na telefon|na ios|w google play|w app store|{publication})][[ |,] (i|aby|by|żeby|już dziś|dostępna|na swój|za darmo) {rest}]',
      '(aplikacja mobilna|nasza aplikacja|aplikacje mobilne|pobierz z (google play|app store)|dostępne w (google play|app store))',
      '(czytajcie|czytaj|słuchaj|oglądaj) [nas] w [naszej] aplikacji[ {rest}]',
      '(czytaj|słuchaj|oglądaj) {publication} w aplikacji[ {words}]',
    ],
  },
} satisfies Family
