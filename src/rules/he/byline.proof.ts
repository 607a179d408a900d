import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  by: {
    removes: ['מאת: דנה כהן', 'מאת דנה כהן', 'כתב: יוסי לוי'],
    keeps: ['מאת המלך נשלח מכתב אל אנשי העיר ובו בקשה.', 'כתב: איש לא יודע מה קרה באותו לילה ארוך.', 'כתב העת נסגר'],
  },
  desk: {
    removes: ['מערכת החדשות', 'סוכנויות הידיעות'],
    keeps: ['מערכת החינוך קורסת, אמר השר לכנסת ביום שני.', 'סוכנויות הביון'],
  },
}
