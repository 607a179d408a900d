import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: [
      'Источник: ТАСС',
      'Источник: «Интерфакс»',
      'Источник',
      'Источник: example.org',
      'По материалам РИА Новости',
      'Оригинал статьи: https://example.org/4',
    ],
    keeps: [
      'Источник: вода найдена под храмом, и её пьют.',
      'Источники: полиция и врачи подтвердили число жертв.',
      'По материалам дела, он знал обо всём.',
      'Источник жизни',
    ],
  },
  original: {
    removes: ['Читать оригинал', 'Ссылка на первоисточник', 'Постоянная ссылка https://example.org/4'],
    keeps: ['Читать оригинал романа он стал по-английски.', 'Ссылка на источник тока'],
  },
}
