import type { ProvenFamily } from '../rule.js'

/** What asks the reader to load an app. */
export const appPromo = {
  /** `הורידו את האפליקציה`, `הורידו את אפליקציית החדשות שלנו` */
  download: {
    lines: [
      '(הורידו|הורד|להורדת|להוריד|התקינו|הורדת) [עכשיו|חינם] [את] (האפליקציה|אפליקציה|האפליקציה שלנו|אפליקציית {words})[ {words}]',
    ],
    proof: {
      removes: ['הורידו את האפליקציה', 'להורדת האפליקציה שלנו'],
      keeps: ['הורידו את המדרגות ביום שני', 'האפליקציה ירדה מהאוויר, הודיעה החברה.'],
    },
  },
} satisfies ProvenFamily
