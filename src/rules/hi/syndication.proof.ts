import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'unedited-feed': {
    removes: [
      'हेडलाइन के अलावा, इस खबर को हमारी टीम ने संपादित नहीं किया है, यह सिंडीकेट फीड से सीधे प्रकाशित की गई है।',
      'यह खबर सिंडिकेट फीड से ली गई है।',
    ],
    keeps: ['यह कानून अब तक संशोधित नहीं हुआ है।', 'यह फीड महंगा है', 'इस पत्र को किसी ने नहीं बदला।'],
  },
}
