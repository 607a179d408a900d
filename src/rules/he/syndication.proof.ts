import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: ['הפוסט הגשר הישן הופיע לראשונה ב-חדשות העמק.', 'הכתבה פורסמה לראשונה בעיתון העמק'],
    keeps: ['הציפור הופיעה לראשונה בעמק', 'הכתבה פורסמה והשר התפטר', 'המאמר פורסם לראשונה בשנת 1920.'],
  },
}
