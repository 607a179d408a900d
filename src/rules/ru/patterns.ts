import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: ['Фото', 'ФОТО', 'Источник фото', 'Автор фото', 'Источник изображения'],
      behindStop: ['Фото', 'ФОТО', 'Источник фото', 'Автор фото', 'Источник изображения'],
      sources: ['архив', 'пресс-служба'],
      small: ['и', 'из', 'via'],
      ends: 'абвгдежзийклмнопрстуфхцчшщъыьэюя»',
    },
  },
  'copyright/foreign-agent': {
    // Behind a star, for the words alone could be a sentence.
    shapes: [
      {
        holds: '*',
        pattern:
          /^\s?\*{1,3} ?[^\n]{0,200}(?:запрещ[её]н|признан|вн[её]с[её]н|включ[её]н|иностранн|иноагент|экстремист|террорист|нежелательн)[^\n]{0,120}$/iu,
      },
    ],
  },
  'read-more/bracketed': {
    inside: [
      {
        opens: '[',
        pattern: /\[(?:читать далее|читать дальше|подробнее|продолжение|читать полностью)(?:…|\.{3})?\]/iuy,
      },
    ],
  },
}
