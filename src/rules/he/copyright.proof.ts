import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  reserved: {
    removes: ['כל הזכויות שמורות', 'כל הזכויות שמורות לעיתון העמק', 'שימוש לפי סעיף 27א לחוק זכויות יוצרים'],
    keeps: ['כל הזכויות נשללו ממנו', 'אסור להשתמש בנשק ללא אישור המפקד, קבע השופט.', 'אסור להשתמש במים מן הבאר'],
  },
}
