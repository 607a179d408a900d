import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: ['צילום: דנה כהן', 'צילום: רויטרס, AP', 'קרדיט: דובר העירייה'],
    keeps: ['צילום: הילדה עומדת ליד הבית שנהרס בלילה שבין שני לשלישי בעיר.', 'צילום רנטגן', 'תמונה: כך נראה הגשר.'],
  },
  'about-author': { removes: ['על הכותב', 'אודות המחברת'], keeps: ['הכותב אינו ידוע.', 'על הכותב איש לא שמע.'] },
}
