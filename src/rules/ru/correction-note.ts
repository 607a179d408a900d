import type { Family } from '../rule.js'

/** How to report a slip, and whose views these are. What was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Нашли опечатку? Выделите её и нажмите Ctrl+Enter`. */
  report: {
    lines: [
      '[{matter}](выделите|выделить|выделив) {matter} (нажмите на|нажмите|нажать|нажав)[:] {matter}enter',
      '(сообщить об|сообщите нам об|сообщите об|сообщить о) (ошибке в тексте|ошибке|опечатке в тексте|опечатке|найденной ошибке)',
    ],
  },
} satisfies Family
