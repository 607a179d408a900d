import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** Glued to the last sentence: `קרא עוד`, `לכתבה המלאה` */
  'continue-reading': {
    endings: ['[... ](קרא עוד|קראו עוד|לכתבה המלאה|להמשך קריאה|המשך לקרוא|המשך קריאה|המשיכו לקרוא)'],
    proof: { removes: ['קרא עוד', '… לכתבה המלאה'], keeps: ['הוא קרא עוד ספר', 'המשך לקרוא בספר'] },
  },
} satisfies ProvenFamily
