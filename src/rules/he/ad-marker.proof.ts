import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: { removes: ['פרסומת', 'דלג על הפרסומת'], keeps: ['פרסומת חדשה עוררה זעם', 'פרסומות בטלוויזיה'] },
  'paid-label': { removes: ['תוכן שיווקי', 'תוכן ממומן'], keeps: ['תוכן ממומן הוא אסון', 'מודעה קטנה בעיתון'] },
  'continues-below': {
    removes: ['המשך הכתבה אחרי הפרסומת', 'הכתבה ממשיכה לאחר הפרסומת'],
    keeps: ['המשך הכתבה בבית המשפט', 'הכתבה ממשיכה להכות גלים'],
  },
}
