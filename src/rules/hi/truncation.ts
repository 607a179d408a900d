import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** Glued to the last sentence: `और पढ़ें`, `पूरी खबर पढ़ें` */
  'continue-reading': {
    endings: ['[... ](और पढ़ें|आगे पढ़ें|पूरी खबर पढ़ें|पूरा पढ़ें|पढ़ें पूरी खबर|यहां पढ़ें पूरी खबर|और देखें|पूरी ख़बर पढ़ें)'],
    proof: { removes: ['और पढ़ें', '… पूरी खबर पढ़ें'], keeps: ['वह और पढ़ता रहा', 'आगे पढ़ें या न पढ़ें'] },
  },
} satisfies ProvenFamily
