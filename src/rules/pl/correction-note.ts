import type { ProvenFamily } from '../rule.js'

/** Where to write about mistakes, and whose views they are. */
export const correctionNote = {
  /** Where readers report mistakes: `Znalazłeś błąd? Zaznacz tekst i naciśnij Ctrl+Enter`, `Zgłoś błąd` */
  report: {
    lines: [
      '(znalazłeś|zauważyłeś|widzisz|znalazłaś|zauważyli państwo) błąd[ (w tekście|w artykule)]? zaznacz {matter}',
      '(zgłoś|zgłoś nam) błąd[ (w tekście|w artykule|na stronie)]',
    ],
    place: 'edges',
    proof: {
      removes: ['Znalazłeś błąd? Zaznacz tekst i naciśnij Ctrl+Enter', 'Zgłoś błąd'],
      keeps: ['Znalazłeś błąd? zapytał sędzia.'],
    },
  },
  /** Whose views they are: `Opinie wyrażone w artykule są opiniami autora.` */
  opinion: {
    lines: [
      '(opinie|poglądy|tezy) (wyrażone|zawarte|przedstawione) (w|na)[ {words}] (są|nie muszą|wyrażają|należą|stanowią) {words}',
      '(artykuł|tekst|felieton) (wyraża|przedstawia) [wyłącznie] (opinię|poglądy|opinie) (autora|autorki|autorów)',
      '(ten|niniejszy) (artykuł|tekst|materiał) (ma ponad|jest starszy niż|został opublikowany ponad) (rok|{n} lat|{n} lata|miesiąc)[ temu]',
      '(artykuł|tekst|materiał|informacja) (jest|będzie) (aktualizowany|aktualizowana|na bieżąco aktualizowany|uzupełniany)',
      '(wkrótce więcej informacji|więcej informacji wkrótce|materiał aktualizowany|więcej wkrótce)',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Opinie wyrażone w artykule są opiniami autora.',
        'Ten artykuł ma ponad rok.',
        'Artykuł jest aktualizowany.',
      ],
      keeps: ['Opinie wyrażone na sali były ostre.'],
    },
  },
} satisfies ProvenFamily
