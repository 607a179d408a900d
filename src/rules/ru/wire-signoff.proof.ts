import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['ТАСС', 'РИА Новости.', '/ТАСС/'],
    keeps: ['ТАСС уполномочен заявить', 'Об этом сообщает ТАСС.', 'Интерфакс ждёт ответа'],
  },
  desk: {
    removes: [
      'Подготовил Иван Петров',
      'Редактор: Иван Петров',
      'Беседовала Анна Иванова',
      'Автор материала: Иван Петров',
    ],
    keeps: ['Редактор Иван Петров ушёл в мае.', 'Подготовил почву', 'Перевод Анны вышел в мае'],
  },
}
