import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** `RELACJA NA ŻYWO`, `Najważniejsze informacje`. */
  badge: {
    lines: [
      '(na żywo|relacja na żywo|relacja live|transmisja na żywo|transmisja|relacja|oglądaj na żywo|zobacz na żywo|pilne|z ostatniej chwili|aktualizacja|aktualizacje|najważniejsze informacje|najważniejsze wydarzenia|co wiemy do tej pory|tekst aktualizowany|artykuł aktualizowany|artykuł jest aktualizowany|materiał aktualizowany|zaktualizowano|nowe)',
    ],
    place: 'run',
  },
  /** `Wkrótce więcej informacji`, `Artykuł aktualizowany`. */
  follows: {
    lines: [
      '(wkrótce|niebawem|za chwilę) (więcej|kolejne|nowe|podamy) [informacji|szczegółów|szczegóły|informacje]',
      '(więcej informacji|szczegóły|więcej szczegółów|więcej) (wkrótce|niebawem)',
      '(artykuł|tekst|materiał|wiadomość|informacja) (jest|będzie|był|aktualizowany|w trakcie) [na bieżąco|aktualizacji] [aktualizowan(y|a)|uzupełnian(y|a)]',
      '(śledź|obserwuj) (relację|naszą relację|na żywo)[ na żywo| {words}]',
    ],
    endings: ['(wkrótce|niebawem) więcej (informacji|szczegółów)', '(więcej informacji|szczegóły|więcej) wkrótce'],
    place: 'tail',
  },
} satisfies Family
