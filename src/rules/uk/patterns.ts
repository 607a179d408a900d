import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: ['Фото', 'ФОТО', 'Світлина', 'Джерело фото', 'Автор фото'],
      behindStop: ['Фото', 'ФОТО', 'Світлина', 'Джерело фото', 'Автор фото'],
      sources: ['архів', 'пресслужба'],
      small: ['і', 'та', 'з', 'via'],
      ends: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя»',
    },
  },
  'read-more/bracketed': {
    inside: [
      { opens: '[', pattern: /\[(?:читати далі|детальніше|докладніше|продовження|читати повністю)(?:…|\.{3})?\]/iuy },
    ],
  },
}
