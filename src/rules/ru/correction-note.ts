import type { ProvenFamily } from '../rule.js'

/** How to report a slip, and whose views these are. What was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Нашли опечатку? Выделите её и нажмите Ctrl+Enter`. */
  report: {
    lines: [
      '[{matter}](выделите|выделить|выделив) {matter} (нажмите на|нажмите|нажать|нажав)[:] {matter}enter',
      '(сообщить об|сообщите нам об|сообщите об|сообщить о) (ошибке в тексте|ошибке|опечатке в тексте|опечатке|найденной ошибке)',
    ],
    proof: {
      removes: [
        'Нашли опечатку? Выделите её и нажмите Ctrl+Enter',
        'Если вы нашли ошибку, выделите текст и нажмите Ctrl + Enter.',
        'Сообщить об ошибке',
        'Выделите фрагмент с текстом ошибки и нажмите Ctrl+Enter',
      ],
      keeps: [
        'Нашли ошибку в проекте моста?',
        'Сообщить об ошибке врача решились трое.',
        'Выделите место в тексте и нажмите на кнопку, объяснил учитель.',
      ],
    },
  },
} satisfies ProvenFamily
