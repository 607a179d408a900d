import type { Family } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** `Czytaj więcej`, `Czytaj dalej`, `Pokaż więcej`. */
  link: {
    yields: 'continuation',
    lines: [
      '(czytajcie|czytaj|przeczytaj) (więcej na|więcej|dalej|całość na|całość|cały artykuł|cały tekst|pełny artykuł|całą wiadomość|wszystko|artykuł|tutaj|cały wywiad|resztę|w całości)',
      '(czytaj|przeczytaj|zobacz|więcej|całość) (więcej|całość|na ten temat|na|przeczytasz|znajdziesz|czytaj)[:] [na|w|tutaj|pod] {url}',
      '(więcej|szczegóły|całość|cały artykuł|pełna treść|cały tekst|cała rozmowa|cały wywiad) (przeczytasz|znajdziesz|czytaj|do przeczytania) (na|w|pod|tutaj|poniżej){rest}',
      '(więcej|szczegóły|całość) (na stronie|w serwisie|na portalu|na łamach)[:] {publication}',
      '(więcej|szczegóły|całość) (na naszej stronie|pod linkiem|pod tym linkiem|w naszym serwisie)[:| {rest}]',
      '(pokaż|zobacz|załaduj|wczytaj|dowiedz się) (więcej artykułów|więcej wiadomości|więcej|całość|kolejne|dalej)',
      '(zobacz|sprawdź|dowiedz się) [więcej] (szczegóły|tutaj|więcej tutaj)',
      '(więcej informacji|więcej szczegółów|szczegóły) [na stronie|znajdziesz|pod adresem|tutaj]: {url}',
      '(czytaj|przeczytaj|zobacz) (więcej|całość) (w serwisie|na portalu|w gazecie|na naszej stronie|na stronie)[ {words}]',
    ],
    endings: ['(czytaj więcej|czytaj dalej|więcej na ten temat|zobacz więcej|przeczytaj całość)'],
    place: 'edges',
    headsList: true,
  },
  /** A label before the headline of another story, often of two sentences: `Czytaj także: Most zamknięty. Kierowcy mają dość`. */
  labelled: {
    labelled: true,
    lines: [
      '(czytajcie|czytaj|zobacz|przeczytaj|sprawdź|obejrzyj|posłuchaj|polecamy|patrz) (też|także wideo|także|również|więcej|dalej|wideo|film|galerię|na ten temat|relację)[ ](:|\\||–|—|-|>>>|>>|»|→|.)[ ]{headline}[(...|.|!|?|:) {title}]',
      '(dowiedz się więcej|więcej na ten temat|czytaj więcej na ten temat|więcej o tym|więcej przeczytasz|więcej informacji|więcej|polecamy także|polecamy również|polecamy|warto przeczytać|warto zobaczyć|powiązane|może cię zainteresować także|może cię zainteresować|to cię zainteresuje|zobacz wideo|zobacz też wideo|zobacz|czytaj|przeczytaj także|przeczytaj|sprawdź|nie przegap|to może cię zainteresować|oglądaj|posłuchaj|pisaliśmy o tym)[ ](:|\\||>>>|>>|»|→)[ ]{headline}[(...|.|!|?|:) {title}]',
      '(czytaj|zobacz|przeczytaj) (też|także|również) {headline}[(...|.|!|?|:) {title}]',
      '{headline} (- czytaj więcej|– czytaj więcej|>> czytaj|>>> czytaj)',
      '{words} {words} (czytaj więcej|czytaj dalej|zobacz więcej)',
      '(czytaj więcej na temat|dowiedz się więcej na temat|zobacz więcej na temat|więcej na temat|dowiedz się więcej o)[ ]:[ ]{headline}',
    ],
    endings: [
      '(czytaj|zobacz|przeczytaj|sprawdź|obejrzyj) (też|także|również|wideo)[ ](:|\\||–|—|-)[ ]{headline}[(...|.|!|?) {title}]',
      '(zobacz|czytaj|polecamy|więcej): {headline}[(...|.|!|?) {title}]',
    ],
  },
  /** Another form of the site in front of a headline, below the story: `WIDEO: Jak budowano most`. */
  section: {
    labelled: true,
    lines: [
      '(wideo|video|film|nasz temat|nasz wywiad|tylko u nas|wywiad|opinia|komentarz|felieton|quiz|sonda|galeria|zdjęcia|warto wiedzieć|w temacie|w tym temacie|w tej sprawie|reportaż)[ ](:|\\||>>|»|→) {headline}',
    ],
    place: 'tail',
  },
  /** The same in brackets within a paragraph: `(Czytaj też: Miasto głosuje za mostem)`, `[ZOBACZ WIDEO]`. */
  bracketed: {
    inside: [
      {
        opens: '[',
        pattern: /\[(?:czytaj więcej|czytaj dalej|zobacz wideo|zobacz zdjęcia|wideo|zdjęcia|galeria)\]/iuy,
      },
    ],
  },
  /** A label and a headline without a sign, between two paragraphs: `Zobacz więcej Miasto głosuje za nowym mostem` */
  'bare-title': {
    lines: [
      '(zobacz więcej|czytaj więcej|polecamy także|polecamy|więcej na ten temat|dowiedz się więcej|powiązane|najczęściej czytane|przeczytaj) {headline}',
    ],
    place: 'between',
  },
} satisfies Family
