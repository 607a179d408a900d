import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': { removes: ['דלג לתוכן'], keeps: ['חזרה לבית אחרי המלחמה', 'דלג על החומה'] },
  'menu-word': { removes: ['המייל האדום'], keeps: ['כסף קל', 'בית נהרס', 'חינוך חינם'] },
  crumbs: {
    removes: ['דף הבית / חדשות / העמק', 'ראשי » ספורט'],
    keeps: ['בית האבות נסגר / המנהל ברח', 'ראשי ערים נפגשו'],
  },
  pager: { removes: ['הכתבה הבאה', 'הפוסט הקודם'], keeps: ['העמוד הבא בתולדות העיר', 'הכתבה הבאה שלי תעסוק בגשר'] },
  'tag-list': {
    removes: ['תגיות: גשר, עמק, עירייה', 'תגיות גשר עמק'],
    keeps: ['נושאים שלא נדונו', 'תגיות מחיר שגויות נמצאו בכל חנויות הרשת בעיר.'],
  },
}
