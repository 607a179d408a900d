import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
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
}
