import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: ['כתבות נוספות', 'עוד בנושא', 'אולי יעניין אותך', 'עוד בערוץ החדשות'],
    keeps: ['כתבות נוספות על הפרשה יצאו בשבוע שעבר בעיתון.', 'עוד בנושא הגשר אמר השר', 'אל תפספסו את האוטובוס האחרון'],
  },
  ranking: {
    removes: ['הנקראות ביותר', 'חדשות אחרונות', 'הכי נקראות'],
    keeps: ['חדשות אחרונות מן החזית הגיעו על גב פרד', 'הכי חמים השנה'],
  },
}
