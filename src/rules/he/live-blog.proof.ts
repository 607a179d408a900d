import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  developing: {
    removes: ['הידיעה מתעדכנת', 'פרטים נוספים בהמשך'],
    keeps: ['פרטים נוספים בהמשך הדיון נחשפו', 'שידור חי הופסק'],
  },
}
