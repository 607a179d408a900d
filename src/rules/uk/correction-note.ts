import type { ProvenFamily } from '../rule.js'

/** How to report a slip. */
export const correctionNote = {
  /** `Знайшли помилку? Повідомте нам` */
  'found-slip': {
    lines: [
      '(знайшли|помітили|побачили) (помилку|неточність|одрук) [в тексті|у тексті]? (повідомте|напишіть|дайте знати)[ нам| про це| нам про це| редакції][[ на|:] {email}]',
    ],
    proof: { removes: ['Знайшли помилку? Повідомте нам'], keeps: ['Знайшли помилку в проєкті мосту?'] },
  },
} satisfies ProvenFamily
