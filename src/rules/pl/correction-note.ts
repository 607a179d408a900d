import type { Family } from '../rule.js'

/** How to report a slip, and whose views these are. What was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Zgłoś błąd na stronie`, `Znalazłeś błąd? Napisz do nas`. */
  report: {
    lines: [
      '(zgłoś|zgłaszaj|zauważyłeś/aś|zauważyłeś|zauważyłaś|znalazłeś|znalazłaś|widzisz|zauważyliście) [nam] (błąd lub literówkę|błąd w artykule|błąd|literówkę|błędy|nieścisłość|usterkę|problem)[ na stronie| w tekście| w artykule| redakcji][?|!]',
      '(zauważyłeś/aś|zauważyłeś|zauważyłaś|znalazłeś|znalazłaś|widzisz|zauważyliście) (błąd lub literówkę|błąd w artykule|błąd|literówkę|błędy|nieścisłość|usterkę)[ na stronie| w tekście| w artykule][?|!] (napisz|daj|zgłoś|zaznacz|wyślij|powiadom|poinformuj|kliknij|skontaktuj){matter}',
      '(zaznacz tekst|zaznacz fragment|zaznacz) {matter} (ctrl|enter|nas o tym|błąd)[{matter}]',
    ],
  },
  /** `Opinie wyrażone w artykule są opiniami autora`. */
  opinion: {
    lines: [
      '(opinie|poglądy|tezy|treści|wypowiedzi) (wyrażone|zawarte|prezentowane|zamieszczone|przedstawione) (w|na|przez) {matter} (autora|autorów|redakcji|wydawcy|autorki)[{matter}]',
      '(artykuł|tekst|materiał|felieton|powyższy tekst|powyższy artykuł) [nie] (wyraża|przedstawia|stanowi|jest) {title} (poglądy|opinie|opinię|stanowiska|porady|rekomendacji|poradą|poglądów)[{matter}]',
      '(felieton|komentarz|artykuł|tekst|artykuł opinii) (wyraża|przedstawia) [wyłącznie|jedynie|osobiste|tylko] (poglądy|opinie|opinię|stanowisko) (autora|autorki|autorów)[{matter}]',
      '(to jest|tekst jest|artykuł jest|powyższy tekst jest) (opinia|opinią|komentarzem|felietonem) (autora|autorki)[{matter}]',
    ],
    place: 'tail',
  },
} satisfies Family
