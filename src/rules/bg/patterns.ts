import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: ['Снимка', 'Снимки', 'СНИМКА', 'Фото', 'Източник на снимката'],
      behindStop: ['Снимка', 'Снимки', 'Фото'],
      sources: ['архив', 'личен архив', 'пресцентър'],
      small: ['и', 'от', 'на', 'via'],
      ends: 'абвгдежзийклмнопрстуфхцчшщъьюя»“',
    },
  },
  'credit/initials': {
    shapes: [
      { holds: '/', pattern: /^(?:\/\p{Lu}{2,3}\/ ?){1,3}$/u },
      { holds: '/', pattern: /^\p{Ll}{2,3}\/\p{Ll}{2,3}$/u },
    ],
  },
  'navigation/slug': {
    shapes: [
      {
        holds: ':',
        ends: 'абвгдежзийклмнопрстуфхцчшщъьюя0123456789',
        pattern: /^[A-Z]{2} \d{2}:\d{2}:\d{2} \d{2}-\d{2}-\d{4} [A-Z]{2}\d{4}[A-Z]{2}\.\d{3}(?: .{2,200})?$/,
      },
    ],
  },
}
